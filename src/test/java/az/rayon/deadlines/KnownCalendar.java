package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The calendar as the law and the Cabinet made it, for tests that need no database; with room for what tests add.
class KnownCalendar {

  private static final String FIXED = "01-01 01-02 03-08 03-20 03-21 03-22 03-23 03-24 05-09 05-28 06-15 06-26 11-08 "
      + "11-09 12-31";

  private final List<Swap> swaps = new ArrayList<>();
  private final Map<Integer, Decision> decisions = new HashMap<>();

  static KnownCalendar known() {
    return fixedOnly()
        .decided(2024, "04-10 04-11", "06-16 06-17")
        .decided(2025, "03-30 03-31", "06-06 06-07")
        .decided(2026, "03-20 03-21", "05-27 05-28")
        .swapped("2024-01-04", "2023-12-30").swapped("2024-01-05", "2024-01-07").swapped("2024-04-12", "2024-04-06")
        .swapped("2024-12-30", "2024-12-28").swapped("2025-01-03", "2024-12-29")
        .swapped("2025-03-27", "2025-03-10").swapped("2025-03-28", "2025-04-01");
  }

  static KnownCalendar fixedOnly() {
    return new KnownCalendar();
  }

  KnownCalendar decided(int year, String ramazan, String qurban) {
    decisions.put(year, new Decision(new UUID(0, year), year, true, "act", days(year, ramazan), days(year, qurban)));
    return this;
  }

  KnownCalendar swapped(String off, String work) {
    swaps.add(new Swap(UUID.randomUUID(), LocalDate.parse(off), LocalDate.parse(work), "act"));
    return this;
  }

  Almanac almanac() {
    var fixed = Stream.concat(Stream.of("01-20"), Arrays.stream(FIXED.split(" ")))
        .map(day -> new FixedHoliday(MonthDay.parse("--" + day), day.equals("01-20"), Translated.az(day), 0, 9999))
        .toList();
    var feasts = new EnumMap<Feast, Translated>(Feast.class);
    for (var feast : Feast.values()) feasts.put(feast, Translated.az(feast.name()));
    return new Almanac(1, fixed, feasts, decisions, swaps);
  }

  private static List<LocalDate> days(int year, String days) {
    return Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
  }
}
