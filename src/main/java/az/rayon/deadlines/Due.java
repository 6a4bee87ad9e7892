package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;

/// The day by which the law wants a thing done, and how it was reckoned, day by day and in words.
///
/// `provisional` (ilkin): a day on the way lies in a year whose Cabinet decision is not known yet. Whoever stores such
/// a date reckons it again when `CalendarChanged` comes.
public record Due(String rule, LocalDate from, LocalDate due, boolean provisional, List<Day> days,
    Translated explanation) {

  public Due {
    days = List.copyOf(days);
  }

  /// One day between the first and the last: counted into the term or passed over, and what kind of day it is.
  public record Day(LocalDate date, boolean counted, DayKind kind) {}
}
