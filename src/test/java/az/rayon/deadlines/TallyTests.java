package az.rayon.deadlines;

import static az.rayon.deadlines.Start.DAY_OF_REGISTRATION;
import static az.rayon.deadlines.Start.NEXT_WORKING_DAY_AFTER_REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.deadlines.DayKind.CarriedOver;
import az.rayon.deadlines.DayKind.Holiday;
import az.rayon.deadlines.DayKind.Weekend;
import az.rayon.deadlines.Due.Day;
import az.rayon.deadlines.Term.CalendarDays;
import az.rayon.deadlines.Term.Hours;
import az.rayon.deadlines.Term.Measure;
import az.rayon.deadlines.Term.Months;
import az.rayon.deadlines.Term.WorkingDays;
import az.rayon.deadlines.Term.WorkingHours;
import az.rayon.deadlines.Term.Yearly;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

  private final Almanac almanac = KnownCalendar.known().almanac();

  @ParameterizedTest
  @CsvSource({"2026-02-02, 15, 2026-02-23", "2026-03-16, 3, 2026-03-19", "2026-03-16, 15, 2026-04-15",
      "2026-05-25, 7, 2026-06-08", "2026-11-02, 15, 2026-11-25", "2025-03-07, 3, 2025-03-12"})
  void workingDaysAreCountedFromTheNextWorkingDay(LocalDate from, int count, LocalDate due) {
    var tally = count(new WorkingDays(count, 0), from);
    assertThat(tally.due()).isEqualTo(due);
    assertThat(tally.days()).filteredOn(Day::counted).hasSize(count);
  }

  @Test
  void everyDayOnTheWayIsToldWithItsReason() {
    var days = count(new WorkingDays(15, 0), LocalDate.parse("2026-11-02")).days();
    assertThat(days).hasSize(23).first().extracting(Day::date).isEqualTo(LocalDate.parse("2026-11-03"));
    assertThat(days).filteredOn(day -> !day.counted()).extracting(day -> day.kind().getClass().getSimpleName())
        .containsExactly("Weekend", "Holiday", "Holiday", "CarriedOver", "Weekend", "Weekend", "Weekend", "Weekend");
    assertThat(days.get(5).kind()).isInstanceOf(Holiday.class);
    assertThat(days.get(7).kind()).isInstanceOf(CarriedOver.class);
    assertThat(days.get(4).kind()).isInstanceOf(Weekend.class);
  }

  @Test
  void theFirstDayCountsWhereTheRuleSaysSo() {
    var tally = Tally.count(new WorkingDays(3, 0), DAY_OF_REGISTRATION, LocalDate.parse("2026-11-02"), almanac);
    assertThat(tally.due()).isEqualTo("2026-11-04");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-02, 2026-11-02", "2026-11-07, 2026-11-11"})
  void atOnceMeansTheDayItselfOrTheFirstThatIsWorked(LocalDate from, LocalDate due) {
    assertThat(count(new WorkingDays(0, 0), from).due()).isEqualTo(due);
  }

  @Test
  void hoursRunOnThroughDaysOffUnlessTheLawTakesThemOut() {
    var friday = LocalDate.parse("2026-11-06");
    assertThat(count(new Hours(24), friday).due()).isEqualTo("2026-11-07");
    assertThat(count(new WorkingHours(48), friday).due()).isEqualTo("2026-11-12");
  }

  @Test
  void calendarTermsEndWhereTheyEndEvenOnADayOff() {
    assertThat(count(new CalendarDays(30), LocalDate.parse("2026-10-09")).due()).isEqualTo("2026-11-08");
    assertThat(count(new Months(1), LocalDate.parse("2026-01-31")).due()).isEqualTo("2026-02-28");
    assertThat(count(new Months(24), LocalDate.parse("2024-02-29")).due()).isEqualTo("2026-02-28");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-02, 2026-12-30", "2026-12-30, 2026-12-30", "2026-12-31, 2027-12-30", "2024-05-01, 2024-12-30"})
  void aYearlyDateIsTheNextOneAndDoesNotMove(LocalDate from, LocalDate due) {
    assertThat(count(new Yearly(MonthDay.of(12, 30)), from).due()).isEqualTo(due);
  }

  @Test
  void whatTouchesAnUndecidedYearIsProvisional() {
    assertThat(count(new WorkingDays(15, 0), LocalDate.parse("2026-12-21")).provisional(almanac)).isTrue();
    assertThat(count(new WorkingDays(7, 0), LocalDate.parse("2026-12-21")).provisional(almanac)).isFalse();
    assertThat(count(new Months(1), LocalDate.parse("2026-12-21")).provisional(almanac)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"WORKING_DAYS, 15, true", "WORKING_DAYS, '15 days', false", "WORKING_DAYS, -1, false",
      "MONTH_DAY, 12-30, true", "MONTH_DAY, 02-30, false", "MONTH_DAY, 13-01, false", "MONTH_DAY, 06-31, false",
      "CLOCK_START, day_of_registration, true", "CLOCK_START, tomorrow, false"})
  void aValueFitsItsMeasure(Measure measure, String value, boolean fits) {
    assertThat(measure.accepts(value)).isEqualTo(fits);
  }

  @Test
  void whatIsNoTermIsNotReadAsOne() {
    assertThat(Term.read(Measure.PERSONS, "5")).isEmpty();
    assertThat(Term.read(Measure.FORMULA, "max(3, ceil(n/2))")).isEmpty();
    assertThat(Term.read(Measure.MONTH_DAY, "12-30")).contains(new Yearly(MonthDay.of(12, 30)));
    assertThat(Term.read(Measure.WORKING_DAYS_PLUS_10, "10")).contains(new WorkingDays(10, 10));
  }

  private Tally count(Term term, LocalDate from) {
    return Tally.count(term, NEXT_WORKING_DAY_AFTER_REGISTRATION, from, almanac);
  }
}
