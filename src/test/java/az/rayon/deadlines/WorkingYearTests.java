package az.rayon.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.deadlines.DayKind.CarriedOver;
import az.rayon.deadlines.DayKind.Holiday;
import az.rayon.deadlines.DayKind.Mourning;
import az.rayon.deadlines.DayKind.Ordinary;
import az.rayon.deadlines.DayKind.SwappedIn;
import az.rayon.deadlines.DayKind.SwappedOff;
import az.rayon.deadlines.DayKind.Weekend;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The calendars that the Ministry of Labour published are the measure: what is reckoned must be equal to them.
class WorkingYearTests {

  private final Almanac almanac = KnownCalendar.known().almanac();

  @Test
  void theOfficialDaysOffOf2026ComeOut() {
    assertThat(carriedOver(almanac, 2026))
        .isEqualTo(days(2026, "03-09 03-25 03-26 03-27 03-30 05-11 05-29 11-10"));
    assertThat(almanac.year(2026).workingDays()).isEqualTo(241);
  }

  @Test
  void theOfficialDaysOffOf2025ComeOut() {
    var unswapped = KnownCalendar.fixedOnly().decided(2025, "03-30 03-31", "06-06 06-07").almanac();
    assertThat(carriedOver(unswapped, 2025))
        .isEqualTo(days(2025, "03-10 03-25 03-26 04-01 06-09 06-16 11-10 11-11"));
    assertThat(almanac.year(2025).workingDays()).isEqualTo(240);
  }

  /// 3 January stands for 31 December 2023, a Sunday; with the Cabinet's swaps 1 to 7 January were one holiday but for
  /// Sunday the 7th, which was worked.
  @Test
  void theDaysOffOf2024ComeOut() {
    assertThat(almanac.year(2024).days().filter(almanac::works).findFirst()).contains(LocalDate.parse("2024-01-07"));
    assertThat(carriedOver(almanac, 2024)).isEqualTo(days(2024, "01-03 03-25 03-26 06-18 06-19 11-11"));
  }

  @Test
  void whatIsCertainOf2027IsKnownWithoutADecision() {
    assertThat(carriedOver(almanac, 2027)).isEqualTo(days(2027, "01-04 03-25 03-26 05-10 06-28"));
    assertThat(almanac.provisional(2027)).isTrue();
    assertThat(almanac.provisional(2026)).isFalse();
  }

  @Test
  void aSwapOutranksEverythingElse() {
    assertThat(kind("2025-03-10")).isEqualTo(new SwappedIn(LocalDate.parse("2025-03-27")));
    assertThat(kind("2025-03-27")).isEqualTo(new SwappedOff(LocalDate.parse("2025-03-10")));
    assertThat(kind("2024-12-29")).isEqualTo(new SwappedIn(LocalDate.parse("2025-01-03")));
    assertThat(kind("2025-01-03")).isEqualTo(new SwappedOff(LocalDate.parse("2024-12-29")));
  }

  @Test
  void mourningIsOffAndMovesNowhere() {
    assertThat(kind("2024-01-20")).isInstanceOf(Mourning.class);
    assertThat(kind("2024-01-22")).isInstanceOf(Ordinary.class);
    assertThat(kind("2026-01-20").works()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-18", "2026-11-12", "2026-11-17", "2027-09-27"})
  void daysWithASolemnNameAreWorkedAllTheSame(LocalDate day) {
    assertThat(almanac.kind(day)).isInstanceOfAny(Ordinary.class, Weekend.class);
  }

  @Test
  void holidaysThatMeetAreNamedTogether() {
    assertThat(kind("2026-05-28")).isInstanceOfSatisfying(Holiday.class,
        day -> assertThat(day.name().az()).isEqualTo("05-28, QURBAN"));
    assertThat(kind("2026-05-29")).isInstanceOfSatisfying(CarriedOver.class,
        day -> assertThat(day.from()).isEqualTo("2026-05-28"));
  }

  /// 31 December 2022 was a Saturday and 1 January 2023 a Sunday: both moved past 2 January.
  @Test
  void theLastHolidayOfAYearMayMoveIntoTheNext() {
    assertThat(carriedOver(almanac, 2023)).startsWith(LocalDate.parse("2023-01-03"), LocalDate.parse("2023-01-04"));
    assertThat(kind("2023-01-03")).isInstanceOfSatisfying(CarriedOver.class,
        day -> assertThat(day.from()).isEqualTo("2022-12-31"));
  }

  @Test
  void inEveryYearEachHolidayOnARestDayGivesExactlyOneWorkingDay() {
    var fixed = KnownCalendar.fixedOnly().almanac();
    IntStream.rangeClosed(2001, 2098).forEach(year -> {
      var carried = carriedOver(fixed, year);
      assertThat(carried).doesNotHaveDuplicates().allMatch(day -> day.getDayOfWeek().getValue() < 6);
      var weekdayHolidays = fixed.year(year).days().filter(day -> day.getDayOfWeek().getValue() < 6)
          .filter(day -> fixed.kind(day) instanceof Holiday).count();
      var fromBefore = carried.stream().filter(day -> ((CarriedOver) fixed.kind(day)).from().getYear() < year)
          .count();
      var toAfter = carriedOver(fixed, year + 1).stream()
          .filter(day -> ((CarriedOver) fixed.kind(day)).from().getYear() == year).count();
      assertThat(weekdayHolidays + carried.size() - fromBefore + toAfter).as("%d", year).isEqualTo(15);
    });
  }

  private DayKind kind(String day) {
    return almanac.kind(LocalDate.parse(day));
  }

  private static List<LocalDate> carriedOver(Almanac almanac, int year) {
    return almanac.year(year).days().filter(day -> almanac.kind(day) instanceof CarriedOver).toList();
  }

  private static List<LocalDate> days(int year, String days) {
    return Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
  }
}
