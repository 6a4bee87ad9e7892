package az.rayon.actionplan.plan;

import az.rayon.kernel.Translated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan the authority has taken on for some years. People know it by its code, `2020-2022`. Until it is opened only
/// officials see it; a demonstration says so wherever it is shown.
public record Plan(UUID id, String code, Translated title, int firstYear, int lastYear, boolean demonstration,
    @Nullable Instant openedAt, int version) {

  public boolean open() {
    return openedAt != null;
  }

  public boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }

  public boolean over(int year) {
    return year > lastYear;
  }
}
