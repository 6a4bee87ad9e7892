package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys of programs that speak Open311. `fresh` is a key that was just made and is never shown again; `next`
/// becomes the id of the one that the form makes.
public record KeysPage(List<Line> keys, boolean mayChange, String fresh, UUID next, Map<String, String> typed,
    List<Problem> problems) {

  public record Line(UUID id, String name, String contact, int perMinute, Instant madeAt, @Nullable Instant lastUsedAt,
      @Nullable Instant revokedAt) {}

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
