package az.rayon.opendata.freshness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// How often a dataset is to be renewed. What follows a register lives with it, and what changes when there is a change
/// promises no day: neither is ever late, unless the law gives a term after each event (`Freshness.term`).
enum Promise {
  DAILY(Period.ofDays(1)), WEEKLY(Period.ofWeeks(1)), MONTHLY(Period.ofMonths(1)), QUARTERLY(
      Period.ofMonths(3)), ANNUAL(Period.ofYears(1));

  private final Period period;

  Promise(Period period) {
    this.period = period;
  }

  /// By the code of the EU authority list `frequency`.
  static Optional<Promise> of(String frequency) {
    return Optional.ofNullable(switch (frequency) {
      case "daily" -> DAILY;
      case "weekly" -> WEEKLY;
      case "monthly" -> MONTHLY;
      case "quarterly" -> QUARTERLY;
      case "annual" -> ANNUAL;
      default -> null;
    });
  }

  Period period() {
    return period;
  }

  LocalDate due(LocalDate last) {
    return last.plus(period);
  }

  /// Late is who is behind by more than the period itself.
  boolean late(LocalDate last, LocalDate today) {
    return today.isAfter(due(last).plus(period));
  }
}
