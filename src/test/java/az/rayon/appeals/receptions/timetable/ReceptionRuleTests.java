package az.rayon.appeals.receptions.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceptionRuleTests {

  static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  static final Hours HOURS = new Hours(LocalTime.of(10, 0), LocalTime.of(10, 50), 15, "5-ci otaq");

  @Test
  void theFirstWednesdayOfEachMonth() {
    assertThat(rule(new Rhythm.Monthly(1, DayOfWeek.WEDNESDAY), null).days(NEW_YEAR, LocalDate.of(2026, 3, 31)))
        .containsExactly(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 2, 4), LocalDate.of(2026, 3, 4));
  }

  @Test
  void theLastFridayIsTheFourthOrTheFifth() {
    assertThat(rule(new Rhythm.Monthly(ReceptionRule.LAST, DayOfWeek.FRIDAY), null).days(NEW_YEAR,
        LocalDate.of(2026, 2, 28))).containsExactly(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 27));
  }

  @Test
  void everyWeekFromTheDayItHoldsUntilItIsEnded() {
    var rule = rule(new Rhythm.Weekly(DayOfWeek.TUESDAY), LocalDate.of(2026, 1, 20));
    assertThat(rule.days(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)))
        .containsExactly(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 20));
    assertThat(rule.days(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 2, 28))).isEmpty();
  }

  @Test
  void onceIsOnceAndNotOutsideOfWhatWasAsked() {
    var day = LocalDate.of(2026, 2, 3);
    assertThat(rule(new Rhythm.Once(day), null).days(NEW_YEAR, day)).containsExactly(day);
    assertThat(rule(new Rhythm.Once(day), null).days(NEW_YEAR, day.minusDays(1))).isEmpty();
  }

  @Test
  void theLastSlotStillHasItsWholeTime() {
    assertThat(HOURS.slots()).containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 15), LocalTime.of(10, 30));
    assertThat(HOURS.fitsInto(LocalTime.of(23, 0))).isTrue();
    assertThat(HOURS.fitsInto(LocalTime.of(23, 30))).isFalse();
  }

  private static ReceptionRule rule(Rhythm rhythm, @Nullable LocalDate until) {
    return new ReceptionRule(UUID.randomUUID(), UUID.randomUUID(), rhythm, HOURS, NEW_YEAR, until);
  }
}
