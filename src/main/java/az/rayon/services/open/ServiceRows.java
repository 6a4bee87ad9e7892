package az.rayon.services.open;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Counts the rows of `open_data.services`, `open_data.service_papers` and `open_data.service_applications`, as anybody
/// could who downloads them (N2).
@Repository
class ServiceRows {

  private static final String DECIDED = "state in ('granted', 'declined') and settled between :from and :to";

  private final PublicReader reader;
  private final Clock clock;

  ServiceRows(PublicReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /// The days asked about, and what to break them down by: `service`, `way`, `ground`, `month` or nothing. What is
  /// counted as it stands is counted on the last of the days.
  record Span(Period period, @Nullable String by) {

    private String group(String day) {
      return switch (by) {
        case null -> "''";
        case "service", "way", "ground" -> by;
        case "month" -> "to_char(" + day + ", 'YYYY-MM')";
        default -> throw new IllegalArgumentException(by);
      };
    }
  }

  /// Papers that the services in force on the last day ask for.
  List<Figure> documents(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(valid_from) as last from open_data.service_papers
        where asked and valid_from <= :to and (valid_to is null or valid_to >= :to) group by 1 order by 1
        """.formatted(span.group("valid_from")), span, ServiceRows::count);
  }

  /// Papers that they no longer ask for.
  List<Figure> dropped(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(dropped_on) as last from open_data.service_papers
        where not asked and dropped_on <= :to and valid_from <= :to and (valid_to is null or valid_to >= :to)
        group by 1 order by 1
        """.formatted(span.group("dropped_on")), span, ServiceRows::count);
  }

  /// Of the services that the authority gives itself.
  List<Figure> online(Span span) {
    return figures("""
        select '' as who, count(*) filter (where online) as good, count(*) as n, max(valid_from) as last
        from open_data.services
        where giver = 'authority' and valid_from <= :to and (valid_to is null or valid_to >= :to)
        having count(*) > 0
        """, span, ServiceRows::share);
  }

  List<Figure> received(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(registered) as last from open_data.service_applications
        where registered between :from and :to group by 1 order by 1
        """.formatted(span.group("registered")), span, ServiceRows::count);
  }

  List<Figure> onlineShare(Span span) {
    return figures("""
        select %s as who, count(*) filter (where way = 'online') as good, count(*) as n, max(registered) as last
        from open_data.service_applications where registered between :from and :to group by 1 order by 1
        """.formatted(span.group("registered")), span, ServiceRows::share);
  }

  /// Of those decided in the period and those whose term ended in it without a decision.
  List<Figure> onTime(Span span) {
    return figures("""
        select %s as who, count(*) filter (where in_time) as good, count(*) as n, max(settled) as last
        from (select *, coalesce(settled, due) as day from open_data.service_applications
          where %s or settled is null and due between :from and :to and due < :today) a
        group by 1 order by 1
        """.formatted(span.group("day"), DECIDED), span, ServiceRows::share);
  }

  List<Figure> medianDays(Span span) {
    return figures("""
        select %s as who, percentile_cont(0.5) within group (order by settled - registered) as days,
          max(settled) as last
        from open_data.service_applications where state = 'granted' and settled between :from and :to
        group by 1 order by 1
        """.formatted(span.group("settled")), span, ServiceRows::days);
  }

  List<Figure> refused(Span span) {
    return figures("""
        select %s as who, count(*) as n, max(settled) as last from open_data.service_applications
        where ground is not null and settled between :from and :to group by 1 order by 1
        """.formatted(span.group("settled")), span, ServiceRows::count);
  }

  /// Of those decided, those for which a paper had to be asked for.
  List<Figure> paperRequests(Span span) {
    return figures("""
        select %s as who, count(*) filter (where papers_asked > 0) as good, count(*) as n, max(settled) as last
        from open_data.service_applications where %s group by 1 order by 1
        """.formatted(span.group("settled"), DECIDED), span, ServiceRows::share);
  }

  /// Of those decided, those that came online and for which nobody went to look.
  List<Figure> zeroVisits(Span span) {
    return figures("""
        select %s as who, count(*) filter (where way = 'online' and not visited) as good, count(*) as n,
          max(settled) as last
        from open_data.service_applications where %s group by 1 order by 1
        """.formatted(span.group("settled"), DECIDED), span, ServiceRows::share);
  }

  /// The day of the first application ever.
  Optional<LocalDate> first() {
    return reader.db().sql("select min(registered) as day from open_data.service_applications")
        .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class))).single();
  }

  /// What services are called, by their codes.
  Map<String, Translated> services() {
    return names("select code, name_az as az, name_en as en, name_ru as ru from open_data.services order by version");
  }

  Map<String, Translated> grounds() {
    return names("select code, az, en, ru from open_data.service_refusal_grounds");
  }

  private Map<String, Translated> names(String sql) {
    var names = new HashMap<String, Translated>();
    reader.db().sql(sql).query(row -> {
      names.put(row.getString("code"),
          new Translated(row.getString("az"), row.getString("en"), row.getString("ru")));
    });
    return names;
  }

  private List<Figure> figures(String sql, Span span, RowMapper<Figure> figure) {
    return reader.db().sql(sql).param("from", span.period().from()).param("to", span.period().to())
        .param("today", LocalDate.now(clock)).query(figure).list();
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
