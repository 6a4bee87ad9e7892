package az.rayon.services.certificates.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registry in lists, as the desk looks through it.
@Repository
class Registry {

  private static final String WANTED = """
      from services.certificate
      where (:words = '' or kernel.fold(number || ' ' || holder || ' ' || fin || ' ' || application)
          like '%' || kernel.fold(:words) || '%')
        and (:kind = '' or kind = :kind) and (:units::uuid[] is null or unit = any(:units))
        and issued_on between :first and :last
        and case :state when 'VALID' then state = 'VALID' and (until is null or until >= :today)
          when 'EXPIRED' then state = 'VALID' and until < :today
          when '' then true else state = :state end
      """;

  private final JdbcClient db;

  Registry(JdbcClient db) {
    this.db = db;
  }

  /// What is asked for; empty, or 0 for the year, means: no matter. `units` is null for those who read all.
  record Query(String words, String kind, String state, int year, @Nullable List<UUID> units) {}

  record Line(String number, String kind, String holder, LocalDate issued, @Nullable LocalDate until, String state,
      boolean invented) {}

  List<Line> list(Query query, LocalDate today, int limit, long offset) {
    return asked("""
        select number, kind, holder, issued_on, until, invented,
          case when state = 'VALID' and until < :today then 'EXPIRED' else state end as standing %s
        order by issued_at desc, number desc limit :limit offset :offset
        """, query, today).param("limit", limit).param("offset", offset).query(Registry::read).list();
  }

  long count(Query query, LocalDate today) {
    return asked("select count(*) %s", query, today).query(Long.class).single();
  }

  List<Integer> years() {
    return db.sql("""
        select distinct extract(year from issued_on)::int from services.certificate order by 1 desc
        """).query(Integer.class).list();
  }

  private JdbcClient.StatementSpec asked(String sql, Query query, LocalDate today) {
    return db.sql(sql.formatted(WANTED)).param("words", query.words()).param("kind", query.kind())
        .param("state", query.state()).param("units", units(query)).param("today", today)
        .param("first", LocalDate.of(query.year() == 0 ? 1900 : query.year(), 1, 1))
        .param("last", LocalDate.of(query.year() == 0 ? 9999 : query.year(), 12, 31));
  }

  private static UUID @Nullable [] units(Query query) {
    var units = query.units();
    return units == null ? null : units.toArray(UUID[]::new);
  }

  private static Line read(ResultSet row, int at) throws SQLException {
    return new Line(row.getString("number"), row.getString("kind"), row.getString("holder"), row.getObject("issued_on",
        LocalDate.class), row.getObject("until", LocalDate.class), row.getString("standing"),
        row.getBoolean(
            "invented"));
  }
}
