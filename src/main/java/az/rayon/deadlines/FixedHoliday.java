package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.time.MonthDay;

/// A day that the Labour Code itself makes non-working, every year (art. 105.2). The day of mourning is off as well but
/// is carried over to no other day.
record FixedHoliday(MonthDay day, boolean mourning, Translated name, int since, int until) {

  boolean in(int year) {
    return since <= year && year <= until;
  }

  DayKind kind() {
    return mourning ? new DayKind.Mourning(name) : new DayKind.Holiday(name);
  }

  LocalDate on(int year) {
    return day.atYear(year);
  }
}
