package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys that sign the codes; `inUse` is empty before the first certificate.
public record CodeKeysPage(List<Line> lines, String inUse, boolean mayChange, List<Problem> problems) {

  public record Line(String id, Instant madeAt, @Nullable Instant retiredAt, boolean stolen) {}
}
