package az.rayon.services.housing;

import az.rayon.deadlines.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// By when the papers of an entry must be looked through again.
@Component
class Reviews {

  private static final String RULE = "housing.review";

  private final Deadlines deadlines;
  private final Clock clock;

  Reviews(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate due(Entry entry) {
    return due(entry.reviewed());
  }

  LocalDate due(LocalDate reviewed) {
    return reviewed.plusMonths(months());
  }

  /// Entries that were looked at on this day or before are due by `day`.
  LocalDate lookedAt(LocalDate day) {
    return day.minusMonths(months());
  }

  private int months() {
    return deadlines.size(RULE, today()).orElseThrow();
  }
}
