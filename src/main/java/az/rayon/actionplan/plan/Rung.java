package az.rayon.actionplan.plan;

import java.util.Arrays;
import java.util.Optional;

/// A step of the ladder of reminders. From three days on the letter goes also to whoever the unit answers to.
enum Rung {
  MONTH(30, false), FORTNIGHT(14, false), WEEK(7, false), THREE_DAYS(3, true), LAST_DAY(1, true), LATE(-1, true);

  private final int days;
  private final boolean escalated;

  Rung(int days, boolean escalated) {
    this.days = days;
    this.escalated = escalated;
  }

  boolean escalated() {
    return escalated;
  }

  /// The rung for something due in so many days: the lowest that has been reached, so that a program that was not
  /// running on a day sends one letter afterwards and not five. Nothing is sent more than 30 days before.
  static Optional<Rung> reached(long daysLeft) {
    if (daysLeft < 0) return Optional.of(LATE);
    return Arrays.stream(values()).filter(rung -> rung != LATE && daysLeft <= rung.days)
        .reduce((_, lower) -> lower);
  }
}
