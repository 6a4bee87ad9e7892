package az.rayon.actionplan.plan;

import az.rayon.deadlines.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How long until the yearly report is due: 30 December, Presidential Order 1859 of 27.02.2020, item 2.1.
@Component
public class Countdown {

  private static final String RULE = "nap.annual.report";

  private final Deadlines deadlines;
  private final Clock clock;

  Countdown(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The day on which this year's report is due; after it, next year's.
  public LocalDate due() {
    var today = today();
    var due = dueIn(today.getYear());
    return today.isAfter(due) ? dueIn(today.getYear() + 1) : due;
  }

  /// The day on which the next report on this plan is due; none once its last year has been reported on.
  @Nullable
  LocalDate due(Plan plan) {
    var due = due();
    return plan.over(due.getYear()) ? null : due;
  }

  public LocalDate dueIn(int year) {
    return deadlines.due(RULE, LocalDate.of(year, 1, 1)).due();
  }

  long daysUntil(LocalDate due) {
    return ChronoUnit.DAYS.between(today(), due);
  }
}
