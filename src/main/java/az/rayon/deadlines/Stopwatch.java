package az.rayon.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// Counts a term in hours from the moment it begins to run.
final class Stopwatch {

  private Stopwatch() {}

  /// Where the hours begin to count: at once, or with the first working day where those of days off do not count.
  static ZonedDateTime start(Term term, ZonedDateTime from, Almanac almanac) {
    return switch (term) {
      case Term.WorkingHours _ when !almanac.works(from.toLocalDate()) ->
        almanac.nextWorking(from.toLocalDate()).atStartOfDay(from.getZone());
      case Term.WorkingHours _,Term.Hours _,Term.WorkingDays _,Term.CalendarDays _,Term.Months _,Term.Yearly _ -> from;
    };
  }

  /// The moment at which the term has run out; `last` is the day it ends on, for terms that do not know hours.
  static ZonedDateTime end(Term term, ZonedDateTime from, LocalDate last, Almanac almanac) {
    return switch (term) {
      case Term.Hours(var count) -> from.plusHours(count);
      case Term.WorkingHours(var count) -> working(Duration.ofHours(count), start(term, from, almanac), almanac);
      case Term.WorkingDays _,Term.CalendarDays _,Term.Months _,Term.Yearly _ ->
        last.plusDays(1).atStartOfDay(from.getZone());
    };
  }

  private static ZonedDateTime working(Duration left, ZonedDateTime from, Almanac almanac) {
    var at = from;
    var still = left;
    while (true) {
      var midnight = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
      var today = Duration.between(at, midnight);
      if (still.compareTo(today) <= 0) return at.plus(still);
      still = still.minus(today);
      at = almanac.nextWorking(at.toLocalDate()).atStartOfDay(at.getZone());
    }
  }
}
