package az.rayon.appeals.open;

import az.rayon.database.PublicReader;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Counts the rows of `open_data.appeals`, as anybody could who downloads them (N2).
@Repository
class PublicRows {

  private final PublicReader reader;

  PublicRows(PublicReader reader) {
    this.reader = reader;
  }

  /// The days asked about, what to break them down by, and the day of asking.
  record Span(Period period, @Nullable String by, LocalDate today) {

    /// The value of a row's group. `day` is the column that says which month the row belongs to.
    private String group(String day) {
      return switch (by) {
        case null -> "''";
        case "channel" -> "channel";
        case "topic" -> "topic";
        case "ground" -> "ground";
        case "settlement" -> "coalesce(settlement, '" + AppealSeries.UNSHOWN + "')";
        case "month" -> "to_char(" + day + ", 'YYYY-MM')";
        default -> throw new IllegalArgumentException(by);
      };
    }
  }

  /// The day of the first appeal ever.
  Optional<LocalDate> first() {
    return reader.db().sql("select registered from open_data.appeals order by registered limit 1")
        .query(LocalDate.class).optional();
  }

  /// How many were registered in the period.
  List<Figure> received(Span span) {
    return count("""
        select %s as who, count(*) as n, max(registered) as last
        from open_data.appeals where registered between :from and :to
        group by 1 order by 1
        """.formatted(span.group("registered")), span, (row, _) -> Figure.count(row.getString("who"),
        row.getLong("n"), last(row)));
  }

  /// Of those answered in the period and those whose term ended in it without an answer, how many were answered in
  /// time.
  List<Figure> onTime(Span span) {
    return count("""
        select %s as who, count(*) filter (where settled <= due) as good, count(*) as n, max(settled) as last
        from (
          select *, settled as day from open_data.appeals where state = 'answered' and settled between :from and :to
          union all
          select *, due from open_data.appeals
          where settled is null and due between :from and :to and due < :today) a
        group by 1 order by 1
        """.formatted(span.group("day")), span, (row, _) -> Figure.share(row.getString("who"), row.getLong("good"),
        row.getLong("n"), last(row)));
  }

  /// Which rows are counted out of which, and the day that puts them into a period: conditions over the view's columns.
  record Share(String day, String good, String of) {}

  /// How many of a hundred rows of the period are good ones.
  List<Figure> share(Span span, Share share) {
    return count("""
        select %s as who, count(*) filter (where %s) as good, count(*) as n, max(%s) as last
        from open_data.appeals where %s between :from and :to and (%s)
        group by 1 order by 1
        """.formatted(span.group(share.day()), share.good(), share.day(), share.day(), share.of()), span,
        (row, _) -> Figure.share(row.getString("who"), row.getLong("good"), row.getLong("n"), last(row)));
  }

  /// How many rows of the period are of one kind.
  List<Figure> number(Span span, String day, String of) {
    return count("""
        select %s as who, count(*) as n, max(%s) as last
        from open_data.appeals where %s between :from and :to and (%s)
        group by 1 order by 1
        """.formatted(span.group(day), day, day, of), span,
        (row, _) -> Figure.count(row.getString("who"), row.getLong("n"), last(row)));
  }

  /// How many of a hundred ratings given in the period were good ones: four or five of five.
  List<Figure> satisfied(Span span) {
    return count("""
        select %s as who, count(*) filter (where score >= 4) as good, count(*) as n, max(rated) as last
        from open_data.appeal_ratings where rated between :from and :to
        group by 1 order by 1
        """.formatted(span.group("rated")), span, (row, _) -> Figure.share(row.getString("who"), row.getLong("good"),
        row.getLong("n"), last(row)));
  }

  /// The topic that most is written about, for each settlement that is shown; of fewer than five nothing follows.
  List<Figure> topTopics(Span span) {
    return count("""
        select distinct on (place) place || '/' || topic as who, n, last
        from (select %s as place, topic, count(*) as n, max(registered) as last
          from open_data.appeals where registered between :from and :to and (settlement is not null or :whole)
          group by 1, 2) counted
        where n >= 5 order by place, n desc, topic
        """.formatted(span.by() == null ? "''" : "settlement"), span,
        (row, _) -> Figure.count(span.by() == null ? Figure.ALL : row.getString("who"), row.getLong("n"), last(row)));
  }

  /// How many were open past their last day when the period ended, or are now, where it has not ended. A month counts
  /// those at its own end.
  List<Figure> overdue(Span span) {
    return count("""
        select %s as who, count(*) as n, max(due) as last
        from (select least((month + interval '1 month - 1 day')::date, :to, :today) as day
          from generate_series(case when :monthly then date_trunc('month', :from::date)
            else date_trunc('month', least(:to, :today)) end, date_trunc('month', least(:to, :today)),
            interval '1 month') month) days
        cross join lateral (
          select * from open_data.appeals where settled is null and due < day and registered <= day
          union all
          select * from open_data.appeals
          where settled > due and settled > day and due < day and registered <= day) late
        group by 1 order by 1
        """.formatted(span.group("day")), span, (row, _) -> Figure.count(row.getString("who"), row.getLong("n"),
        last(row)));
  }

  /// The days from registration to the answer that so many of a hundred answers of the period kept within.
  List<Figure> days(Span span, double share) {
    return count("""
        select %s as who, percentile_cont(%s) within group (order by settled - registered) as days,
          max(settled) as last
        from open_data.appeals where state = 'answered' and settled between :from and :to
        group by 1 order by 1
        """.formatted(span.group("settled"), share), span, (row, _) -> new Figure(row.getString("who"),
        rounded(row.getBigDecimal("days")), null, null, last(row)));
  }

  private List<Figure> count(String sql, Span span, RowMapper<Figure> figure) {
    return reader.db().sql(sql).param("from", span.period().from()).param("to", span.period().to())
        .param("today", span.today()).param("monthly", "month".equals(span.by()))
        .param("whole", span.by() == null).query(figure).list();
  }

  private static BigDecimal rounded(BigDecimal days) {
    return days.setScale(1, RoundingMode.HALF_UP);
  }

  private static @Nullable LocalDate last(ResultSet row) throws SQLException {
    return row.getObject("last", LocalDate.class);
  }
}
