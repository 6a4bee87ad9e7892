package az.rayon.deadlines;

import az.rayon.deadlines.Due.Day;
import az.rayon.deadlines.Term.CalendarDays;
import az.rayon.deadlines.Term.Hours;
import az.rayon.deadlines.Term.Months;
import az.rayon.deadlines.Term.WorkingDays;
import az.rayon.deadlines.Term.WorkingHours;
import az.rayon.deadlines.Term.Yearly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A term counted off on the calendar: the days it went over, in order, the last of them the day it ends on.
///
/// Months and yearly dates are not counted day by day; only their last day is told.
record Tally(Term term, List<Day> days) {

  private static final int HOURS_A_DAY = 24;

  static Tally count(Term term, Start start, LocalDate from, Almanac almanac) {
    return new Tally(term, switch (term) {
      case WorkingDays(var count, _) -> working(count, first(count, start, from), almanac);
      case WorkingHours(var hours) -> working(days(hours), from.plusDays(1), almanac);
      case Hours(var hours) -> each(from, from.plusDays(days(hours)), almanac);
      case CalendarDays(var count) -> each(from, from.plusDays(count), almanac);
      case Months(var count) -> List.of(day(from.plusMonths(count), true, almanac));
      case Yearly(var day) -> List.of(day(next(day.atYear(from.getYear()), from), true, almanac));
    });
  }

  LocalDate due() {
    return days.getLast().date();
  }

  /// Whether a day that was looked at to count may turn out otherwise. Terms that do not ask which days are off never
  /// waver.
  boolean provisional(Almanac almanac) {
    return switch (term) {
      case WorkingDays _,WorkingHours _ -> days.stream().anyMatch(day -> almanac.provisional(day.date().getYear()));
      case Hours _,CalendarDays _,Months _,Yearly _ -> false;
    };
  }

  /// A term of no days asks for the thing to be done on the day itself, or on the first day that is worked.
  private static LocalDate first(int count, Start start, LocalDate from) {
    return switch (start) {
      case NEXT_WORKING_DAY_AFTER_REGISTRATION -> count == 0 ? from : from.plusDays(1);
      case DAY_OF_REGISTRATION -> from;
    };
  }

  private static List<Day> working(int count, LocalDate first, Almanac almanac) {
    var days = new ArrayList<Day>();
    int wanted = Math.max(count, 1);
    for (var date = first; wanted > 0; date = date.plusDays(1)) {
      var day = day(date, almanac.works(date), almanac);
      days.add(day);
      if (day.counted()) wanted--;
    }
    return days;
  }

  private static List<Day> each(LocalDate from, LocalDate last, Almanac almanac) {
    return from.plusDays(1).datesUntil(last.plusDays(1)).map(date -> day(date, true, almanac)).toList();
  }

  private static Day day(LocalDate date, boolean counted, Almanac almanac) {
    return new Day(date, counted, almanac.kind(date));
  }

  private static int days(int hours) {
    return Math.ceilDiv(hours, HOURS_A_DAY);
  }

  private static LocalDate next(LocalDate day, LocalDate from) {
    return day.isBefore(from) ? day.plusYears(1) : day;
  }
}
