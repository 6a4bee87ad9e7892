package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One certificate in the registry.
public record CertificatePage(Facts facts, List<Value> values, @Nullable Ended ended, boolean mayEnd, String reason,
    List<Problem> problems) {

  /// With what was typed, and what is wrong with it.
  public CertificatePage saying(String typed, List<Problem> wrong) {
    return new CertificatePage(facts, values, ended, mayEnd, typed, wrong);
  }

  public record Facts(String number, String check, String kind, String holder, String fin, LocalDate issued,
      Instant issuedAt, @Nullable LocalDate until, String application, String unit, String state, boolean invented) {}

  public record Value(String label, String value) {}

  /// How it ended; `with` is the number of what took its place, or empty.
  public record Ended(Instant at, String reason, String with) {}
}
