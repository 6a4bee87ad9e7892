package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.YearFigures.Count;
import az.rayon.appeals.analysis.YearFigures.Course;
import az.rayon.appeals.analysis.YearFigures.Sums;
import az.rayon.appeals.analysis.YearFigures.Table;
import az.rayon.database.PublicReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts a year of `open_data.appeals`, as anybody could who downloads it (N2).
@Repository
class YearRows {

  private static final int LEAST = 5;
  private static final String NOWHERE = "-";
  private static final Set<String> ELECTRONIC = Set.of("portal", "email", "open311", "rih", "asan", "mygov", "social");

  private final PublicReader reader;

  YearRows(PublicReader reader) {
    this.reader = reader;
  }

  /// The year beside the one before, where the register was already kept in the whole of that.
  YearFigures of(int year, LocalDate today) {
    var counted = counted(year);
    return new YearFigures(year, sums(counted, course(year, today)),
        kept(year - 1) ? sums(counted(year - 1), course(year - 1, today)) : null, places(year));
  }

  /// A register that begins in January was kept in that year.
  private boolean kept(int year) {
    return reader.db().sql("select registered from open_data.appeals order by registered limit 1")
        .query(LocalDate.class).optional().filter(first -> !first.isAfter(LocalDate.of(year, 1, 31))).isPresent();
  }

  /// One reading of the rows gives all the sums: by each column apart.
  private Map<String, List<Count>> counted(int year) {
    var counted = new HashMap<String, List<Count>>();
    of(year, """
        select case grouping(kind, channel, topic, state, result, ground)
            when 31 then 'kind' when 47 then 'channel' when 55 then 'topic' when 59 then 'state' when 61 then 'result'
            else 'ground' end as by,
          coalesce(kind, channel, topic, state, result, ground) as code, count(*) as n
        from open_data.appeals where registered between :from and :to
        group by grouping sets ((kind), (channel), (topic), (state), (result), (ground))
        order by n desc, code
        """).query((RowCallbackHandler) row -> {
      if (row.getString("code") == null) return;
      counted.computeIfAbsent(row.getString("by"), _ -> new ArrayList<>())
          .add(new Count(row.getString("code"), row.getLong("n")));
    });
    return counted;
  }

  private Course course(int year, LocalDate today) {
    return of(year, """
        select count(*) filter (where state = 'answered' and settled <= judged) as on_time,
          count(*) filter (where state = 'answered') as answered,
          count(*) filter (where settled is null and judged < :today) as overdue,
          percentile_cont(0.5) within group (order by settled - registered)
            filter (where state = 'answered') as median,
          percentile_cont(0.9) within group (order by settled - registered)
            filter (where state = 'answered') as ninetieth,
          count(*) filter (where extended) as extended, count(*) filter (where reopened > 0) as reopened,
          count(*) filter (where repeat) as repeats
        from open_data.appeals where registered between :from and :to
        """).param("today", today).query((row, _) -> {
      boolean enough = row.getLong("answered") >= LEAST;
      return new Course(row.getLong("on_time"), row.getLong("answered") + row.getLong("overdue"),
          enough ? rounded(row.getBigDecimal("median")) : null, enough ? rounded(row.getBigDecimal("ninetieth")) : null,
          row.getLong("extended"), row.getLong("reopened"), row.getLong("repeats"));
    }).single();
  }

  private static Sums sums(Map<String, List<Count>> counted, Course course) {
    var channels = counted.getOrDefault("channel", List.of());
    return new Sums(sum(counted.getOrDefault("state", List.of())),
        sum(channels.stream().filter(each -> ELECTRONIC.contains(each.code())).toList()),
        counted.getOrDefault("kind", List.of()), channels, counted.getOrDefault("topic", List.of()),
        counted.getOrDefault("state", List.of()), counted.getOrDefault("result", List.of()),
        counted.getOrDefault("ground", List.of()), course);
  }

  /// Places and topics, those with most first; the last column is what came from nowhere in particular.
  private Table places(int year) {
    record Cell(String topic, String place, long count) {}
    var cells = of(year, """
        select topic, coalesce(settlement, '-') as place, count(*) as n
        from open_data.appeals where registered between :from and :to group by 1, 2
        """).query((row, _) -> new Cell(row.getString("topic"), row.getString("place"), row.getLong("n"))).list();
    var topics = new HashMap<String, Long>();
    var places = new HashMap<String, Long>();
    cells.forEach(cell -> {
      topics.merge(cell.topic(), cell.count(), Long::sum);
      places.merge(cell.place(), cell.place().equals(NOWHERE) ? 0 : cell.count(), Long::sum);
    });
    var rows = largest(topics);
    var columns = largest(places);
    var counts = new long[rows.size()][columns.size()];
    cells.forEach(cell -> counts[rows.indexOf(cell.topic())][columns.indexOf(cell.place())] = cell.count());
    return new Table(rows, columns, Suppression.of(counts));
  }

  private static List<String> largest(Map<String, Long> counts) {
    return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
        .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
  }

  private JdbcClient.StatementSpec of(int year, String sql) {
    return reader.db().sql(sql).param("from", LocalDate.of(year, 1, 1)).param("to", LocalDate.of(year, 12, 31));
  }

  private static long sum(List<Count> counts) {
    return counts.stream().mapToLong(Count::count).sum();
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal days) {
    return days == null ? null : days.setScale(1, RoundingMode.HALF_UP);
  }
}
