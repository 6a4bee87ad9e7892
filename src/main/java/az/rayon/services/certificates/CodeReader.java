package az.rayon.services.certificates;

import java.time.Clock;
import org.springframework.stereotype.Component;

/// Reads codes and says whether one is signed with a key of ours, in use or not.
@Component
public class CodeReader {

  private final CodeKeys keys;
  private final Clock clock;

  CodeReader(CodeKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  public sealed interface Read {

    record Ours(Code code) implements Read {}

    /// a certificate's code, signed by somebody else or after the key was retired, or changed since
    record Foreign() implements Read {}

    /// no certificate's code at all
    record None() implements Read {}
  }

  /// A QR code holds our address with the code behind `#`.
  public Read read(String text) {
    var read = Code.read(text.substring(text.indexOf('#') + 1).strip());
    if (read.isEmpty()) return new Read.None();
    var signed = read.get();
    return keys.find(signed.code().key()).filter(key -> key.holds(signed))
        .filter(key -> key.signedOn(signed.code().issued(), clock.getZone())).isPresent()
            ? new Read.Ours(signed.code())
            : new Read.Foreign();
  }
}
