package az.rayon.deadlines;

import static java.util.stream.Collectors.toMap;

import az.rayon.deadlines.DayKind.CarriedOver;
import az.rayon.deadlines.DayKind.Holiday;
import az.rayon.deadlines.DayKind.Ordinary;
import az.rayon.deadlines.DayKind.SwappedIn;
import az.rayon.deadlines.DayKind.SwappedOff;
import az.rayon.deadlines.DayKind.Weekend;
import az.rayon.kernel.Translated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One year of the working calendar for a five-day week, as Labour Code art. 105 makes it. `exceptions` holds every day
/// that its weekday alone does not explain.
record WorkingYear(int year, SortedMap<LocalDate, DayKind> exceptions) {

  /// First each holiday on a rest day moves to the next free day (105.5), in order of date; then each Ramazan or Qurban
  /// day that meets another holiday gives one more free day (105.6); the Cabinet's swaps come last. The year before is
  /// reckoned too, because its last holidays may move into this one.
  static WorkingYear reckon(Almanac almanac, int year) {
    var days = new TreeMap<LocalDate, DayKind>();
    var years = List.of(year - 1, year);
    years.forEach(each -> mark(almanac, each, days));
    years.forEach(each -> carry(almanac, each, days));
    for (var swap : almanac.swaps()) {
      days.put(swap.off(), new SwappedOff(swap.work()));
      days.put(swap.work(), new SwappedIn(swap.off()));
    }
    return new WorkingYear(year, days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
  }

  DayKind kind(LocalDate day) {
    if (day.getYear() != year) throw new IllegalArgumentException(day + " is not in " + year);
    var exception = exceptions.get(day);
    if (exception != null) return exception;
    return restDay(day) ? new Weekend() : new Ordinary();
  }

  Stream<LocalDate> days() {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  long workingDays() {
    return days().filter(day -> kind(day).works()).count();
  }

  private static void mark(Almanac almanac, int year, Map<LocalDate, DayKind> days) {
    almanac.fixed(year).forEach(each -> days.put(each.on(year), each.kind()));
    almanac.feastDays(year).forEach((day, name) -> days.merge(day, new Holiday(name), WorkingYear::together));
  }

  private static void carry(Almanac almanac, int year, Map<LocalDate, DayKind> days) {
    var fixed = almanac.fixed(year).stream().filter(each -> !each.mourning())
        .collect(toMap(each -> each.on(year), FixedHoliday::name));
    var feasts = almanac.feastDays(year);
    var holidays = new TreeMap<>(fixed);
    holidays.putAll(feasts);
    holidays.forEach((day, name) -> {
      if (restDay(day)) days.put(nextFree(day, days), new CarriedOver(day, fixed.getOrDefault(day, name)));
    });
    feasts.forEach((day, name) -> {
      if (fixed.containsKey(day)) days.put(nextFree(day, days), new CarriedOver(day, name));
    });
  }

  private static LocalDate nextFree(LocalDate day, Map<LocalDate, DayKind> taken) {
    var next = day.plusDays(1);
    while (restDay(next) || taken.containsKey(next)) next = next.plusDays(1);
    return next;
  }

  private static boolean restDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static DayKind together(DayKind fixed, DayKind feast) {
    return fixed instanceof Holiday(var one) && feast instanceof Holiday(var other)
        ? new Holiday(new Translated(one.az() + ", " + other.az(), one.en() + ", " + other.en(),
            one.ru() + ", " + other.ru()))
        : feast;
  }
}
