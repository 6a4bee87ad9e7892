package az.rayon.opendata.datasets;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Tally.Part;
import az.rayon.opendata.datasets.Tally.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts rows by a column: texts by what they say, numbers by ranges, days by the days, months or years they lie in.
@Component
class Tallies {

  private static final int KINDS = 20;
  private static final int MOST_DAYS = 13;
  private static final int MOST_MONTHS = 36;

  private final Datasets datasets;

  Tallies(Datasets datasets) {
    this.datasets = datasets;
  }

  Tally count(Dataset dataset, Selection selection, Column column) {
    var asked = new Asked(dataset, selection, column);
    return switch (column.holds()) {
      case TEXT, TRUTH -> kinds(asked);
      case NUMBER -> numbers(asked, asked.name() + "::numeric");
      case DAY, MOMENT -> days(asked);
    };
  }

  private record Asked(Dataset dataset, Selection selection, Column column) {

    private String name() {
      return Selection.quoted(column.name());
    }

    /// Days as they are in Baku.
    private String day() {
      return column.holds() == Dataset.Holds.MOMENT ? "(" + name() + " at time zone 'Asia/Baku')::date" : name();
    }
  }

  private record Counted(@Nullable String key, long rows) {}

  /// The most first.
  private Tally kinds(Asked asked) {
    var counted = counted(asked, "nullif(" + asked.name() + "::text, '')", " order by 2 desc, 1 limit " + KINDS);
    return new Tally(Scale.KINDS, counted.stream().flatMap(each -> Stream.ofNullable(each.key())
        .map(key -> new Part(key, key, each.rows()))).toList(), none(counted));
  }

  private record Reach(@Nullable BigDecimal least, @Nullable BigDecimal most, int digits) {}

  private Tally numbers(Asked asked, String number) {
    var reach = datasets.reckon(asked.dataset(), asked.selection(),
        "min(%1$s) as least, max(%1$s) as most, coalesce(max(min_scale(%1$s)), 0) as digits".formatted(number), "",
        (row, _) -> new Reach(row.getBigDecimal("least"), row.getBigDecimal("most"), row.getInt("digits"))).getFirst();
    var least = reach.least();
    var most = reach.most();
    if (least == null || most == null)
      return new Tally(Scale.NUMBERS, List.of(), datasets.count(asked.dataset(), asked.selection()));
    var ranges = Ranges.over(least, most, reach.digits());
    var counted = counted(asked, "floor((%s - %s) / %s)::bigint::text".formatted(number,
        ranges.origin().toPlainString(), ranges.step().toPlainString()), "");
    var rows = byKey(counted);
    return new Tally(Ranges.areYears(least, most, reach.digits()) ? Scale.YEARS : Scale.NUMBERS,
        ranges.parts().mapToObj(part -> new Part(ranges.from(part).toPlainString(), ranges.to(part).toPlainString(),
            rows.getOrDefault(String.valueOf(part), 0L))).toList(),
        none(counted));
  }

  private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

  private Tally days(Asked asked) {
    var span = datasets.reckon(asked.dataset(), asked.selection(),
        "min(%1$s) as first, max(%1$s) as last".formatted(asked.day()), "",
        (row, _) -> new Span(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
        .getFirst();
    var first = span.first();
    var last = span.last();
    if (first == null || last == null)
      return new Tally(Scale.DAYS, List.of(), datasets.count(asked.dataset(), asked.selection()));
    if (first.plusDays(MOST_DAYS).isAfter(last))
      return dated(asked, Scale.DAYS, "YYYY-MM-DD", first.datesUntil(last.plusDays(1)), LocalDate::toString);
    var month = YearMonth.from(first);
    var lastMonth = YearMonth.from(last);
    if (month.plusMonths(MOST_MONTHS).isAfter(lastMonth))
      return dated(asked, Scale.MONTHS, "YYYY-MM",
          Stream.iterate(month, each -> !each.isAfter(lastMonth), each -> each.plusMonths(1)), YearMonth::toString);
    return numbers(asked, "extract(year from %s)".formatted(asked.day()));
  }

  private <T> Tally dated(Asked asked, Scale scale, String pattern, Stream<T> all, Function<T, String> written) {
    var counted = counted(asked, "to_char(%s, '%s')".formatted(asked.day(), pattern), "");
    var rows = byKey(counted);
    return new Tally(scale, all.map(written).map(key -> new Part(key, key, rows.getOrDefault(key, 0L))).toList(),
        none(counted));
  }

  private List<Counted> counted(Asked asked, String key, String order) {
    return datasets.reckon(asked.dataset(), asked.selection(), key + " as key, count(*) as rows",
        " group by 1" + order, (row, _) -> new Counted(row.getString("key"), row.getLong("rows")));
  }

  private static Map<String, Long> byKey(List<Counted> counted) {
    var rows = new LinkedHashMap<String, Long>();
    counted.forEach(each -> Stream.ofNullable(each.key()).forEach(key -> rows.put(key, each.rows())));
    return rows;
  }

  private static long none(List<Counted> counted) {
    return counted.stream().filter(each -> Objects.isNull(each.key())).mapToLong(Counted::rows).sum();
  }
}
