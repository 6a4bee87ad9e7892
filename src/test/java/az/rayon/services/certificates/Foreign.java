package az.rayon.services.certificates;

import az.rayon.kernel.Sha256;
import az.rayon.services.certificates.Code.Hash;
import az.rayon.services.certificates.CodeKey.Pair;
import java.time.Instant;
import java.time.LocalDate;

/// What somebody else would have to make, and what a page that is offline looks for.
public final class Foreign {

  private Foreign() {}

  /// A code that is right in everything but its signer.
  public static String code() {
    var pair = Pair.fresh(Instant.EPOCH);
    return pair.sign(new Code(pair.key().id(), "family-composition", "AR-2026-000001", "00000000", LocalDate.of(2026, 1,
        5), null, "Ə***", new Hash("00".repeat(32))));
  }

  public static String mark(Certificate certificate) {
    return Sha256.hex(certificate.number() + certificate.content().check())
        .substring(0, 12);
  }
}
