package az.rayon.appeals.inquiries.open;

import az.rayon.database.PublicReader;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Counts the rows of `open_data.information_requests`, as anybody could who downloads them (N2).
@Repository
class InquiryRows {

  /// What counts as an answer: a refusal is one too.
  private static final String ANSWERED = "state in ('answered', 'partly_answered', 'declined')";

  private static final String ABOUT_DATA = "dataset is not null";

  private final PublicReader reader;
  private final Clock clock;

  InquiryRows(PublicReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /// The days asked about, and what to break them down by: `channel`, `ground`, `month` or nothing.
  record Span(Period period, @Nullable String by) {

    private String group(String day) {
      return switch (by) {
        case null -> "''";
        case "channel", "ground" -> by;
        case "month" -> "to_char(" + day + ", 'YYYY-MM')";
        default -> throw new IllegalArgumentException(by);
      };
    }
  }

  List<Figure> received(Span span) {
    return received(span, "true");
  }

  List<Figure> dataReceived(Span span) {
    return received(span, ABOUT_DATA);
  }

  private List<Figure> received(Span span, String which) {
    return figures("""
        select %s as who, count(*) as n, max(registered) as last
        from open_data.information_requests where %s and registered between :from and :to group by 1 order by 1
        """.formatted(span.group("registered"), which), span, InquiryRows::count);
  }

  /// Of those answered in the period and those whose term ended in it without an answer.
  List<Figure> onTime(Span span) {
    return onTime(span, "true");
  }

  List<Figure> dataOnTime(Span span) {
    return onTime(span, ABOUT_DATA);
  }

  private List<Figure> onTime(Span span, String which) {
    return figures("""
        select %s as who, count(*) filter (where in_time) as good, count(*) as n, max(settled) as last
        from (select *, coalesce(settled, due) as day from open_data.information_requests
          where %s and (%s and settled between :from and :to
            or settled is null and due between :from and :to and due_before <= :now)) a
        group by 1 order by 1
        """.formatted(span.group("day"), which, ANSWERED), span, InquiryRows::share);
  }

  /// Of those answered in the period.
  List<Figure> extended(Span span) {
    return figures("""
        select %s as who, count(*) filter (where extended) as good, count(*) as n, max(settled) as last
        from open_data.information_requests where %s and settled between :from and :to group by 1 order by 1
        """.formatted(span.group("settled"), ANSWERED), span, InquiryRows::share);
  }

  /// Refused, or answered in part.
  List<Figure> declined(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(settled) as last
        from open_data.information_requests where ground is not null and settled between :from and :to
        group by 1 order by 1
        """.formatted(span.group("settled")), span, InquiryRows::count);
  }

  /// By the day on which the answer was made public.
  List<Figure> published(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(a.published) as last
        from open_data.information_answers a join open_data.information_requests r using (number)
        where a.published between :from and :to group by 1 order by 1
        """.formatted(span.group("a.published")), span, InquiryRows::count);
  }

  List<Figure> medianDays(Span span) {
    return figures("""
        select %s as who, percentile_cont(0.5) within group (order by settled - registered) as days,
          max(settled) as last
        from open_data.information_requests where %s and settled between :from and :to group by 1 order by 1
        """.formatted(span.group("settled"), ANSWERED), span, InquiryRows::days);
  }

  private List<Figure> figures(String sql, Span span, RowMapper<Figure> figure) {
    return reader.db().sql(sql).param("from", span.period().from()).param("to", span.period().to())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(figure).list();
  }

  private static Figure count(ResultSet row, int at) throws SQLException {
    return Figure.count(row.getString("who"), row.getLong("n"), last(row));
  }

  private static Figure share(ResultSet row, int at) throws SQLException {
    return Figure.share(row.getString("who"), row.getLong("good"), row.getLong("n"), last(row));
  }

  private static Figure days(ResultSet row, int at) throws SQLException {
    BigDecimal days = row.getBigDecimal("days").setScale(1, RoundingMode.HALF_UP);
    return new Figure(row.getString("who"), days, null, null, last(row));
  }

  private static @Nullable LocalDate last(ResultSet row) throws SQLException {
    return row.getObject("last", LocalDate.class);
  }
}
