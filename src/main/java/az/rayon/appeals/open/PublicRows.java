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
        from (select *, coalesce(settled, due) as day from open_data.appeals
          where state = 'answered' and settled between :from and :to
            or settled is null and due between :from and :to and due < :today) a
        group by 1 order by 1
        """.formatted(span.group("day")), span, (row, _) -> Figure.share(row.getString("who"), row.getLong("good"),
        row.getLong("n"), last(row)));
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
        join open_data.appeals on registered <= day and due < day and (settled is null or settled > day)
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
        .param("today", span.today()).param("monthly", "month".equals(span.by())).query(figure).list();
  }

  private static BigDecimal rounded(BigDecimal days) {
    return days.setScale(1, RoundingMode.HALF_UP);
  }

  private static @Nullable LocalDate last(ResultSet row) throws SQLException {
    return row.getObject("last", LocalDate.class);
  }
}
