package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// All that is known about days off at one revision of the calendar's tables, and the years reckoned from it.
record Almanac(long revision, List<FixedHoliday> fixed, Map<Feast, Translated> feasts, Map<Integer, Decision> decisions,
    List<Swap> swaps, Map<Integer, WorkingYear> reckoned) {

  Almanac(long revision, List<FixedHoliday> fixed, Map<Feast, Translated> feasts, Map<Integer, Decision> decisions,
      List<Swap> swaps) {
    this(revision, fixed, feasts, decisions, swaps, new ConcurrentHashMap<>());
  }

  /// A year may be asked for that nobody has decided yet; the law's fixed holidays are known for it all the same.
  WorkingYear year(int year) {
    var known = reckoned.get(year);
    if (known != null) return known;
    var fresh = WorkingYear.reckon(this, year);
    reckoned.put(year, fresh);
    return fresh;
  }

  DayKind kind(LocalDate day) {
    return year(day.getYear()).kind(day);
  }

  boolean works(LocalDate day) {
    return kind(day).works();
  }

  boolean provisional(int year) {
    return decision(year).filter(Decision::decided).isEmpty();
  }

  Optional<Decision> decision(int year) {
    return Optional.ofNullable(decisions.get(year));
  }

  List<FixedHoliday> fixed(int year) {
    return fixed.stream().filter(each -> each.in(year)).toList();
  }

  /// The days of Ramazan and Qurban in the year, with their names, in order.
  SortedMap<LocalDate, Translated> feastDays(int year) {
    var days = new TreeMap<LocalDate, Translated>();
    decision(year).ifPresent(decision -> feasts.forEach((feast, name) -> decision.days(feast)
        .forEach(day -> days.put(day, name))));
    return days;
  }

  LocalDate nextWorking(LocalDate day) {
    var next = day.plusDays(1);
    while (!works(next)) next = next.plusDays(1);
    return next;
  }

  LocalDate lastWorkingBefore(LocalDate day) {
    var before = day.minusDays(1);
    while (!works(before)) before = before.minusDays(1);
    return before;
  }
}
