package az.rayon.appeals.receptions.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How an official's days of reception come round. It holds from `since` until it is ended.
record ReceptionRule(UUID id, UUID post, Rhythm rhythm, Hours hours, LocalDate since, @Nullable LocalDate until) {

  /// The nth weekday that stands for the last one of the month.
  static final int LAST = 5;

  sealed interface Rhythm {

    record Weekly(DayOfWeek weekday) implements Rhythm {}

    record Monthly(int nth, DayOfWeek weekday) implements Rhythm {

      LocalDate in(LocalDate month) {
        return month.with(nth == LAST
            ? TemporalAdjusters.lastInMonth(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      }
    }

    record Once(LocalDate day) implements Rhythm {}
  }

  /// Its days from `first` to `last`, in order; the working calendar is not asked here.
  Stream<LocalDate> days(LocalDate first, LocalDate last) {
    var from = first.isBefore(since) ? since : first;
    var to = until == null || last.isBefore(until) ? last : until;
    if (to.isBefore(from)) return Stream.empty();
    var all = switch (rhythm) {
      case Rhythm.Once(var day) -> Stream.of(day);
      case Rhythm.Weekly(var weekday) -> from.datesUntil(to.plusDays(1)).filter(day -> day.getDayOfWeek() == weekday);
      case Rhythm.Monthly monthly -> from.withDayOfMonth(1)
          .datesUntil(to.plusDays(1), Period.ofMonths(1)).map(monthly::in);
    };
    return all.filter(day -> !day.isBefore(from) && !day.isAfter(to));
  }
}
