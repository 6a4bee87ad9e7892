package az.rayon.services.applications;

import az.rayon.kernel.Azerbaijani;
import az.rayon.services.applications.DeskQuery.Tab;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The applications on the desk, seen through the eyes of one official (N5): nobody's list shows what they may not
/// open.
@Repository
class DeskLists {

  static final int PAGE = 50;
  static final int COUNTED = 5_000;
  static final int DAYS_OF_WEEK_AHEAD = 7;

  private static final String SEEN = """
      from services.application
      where (:desks::uuid[] is null or unit = any(:desks)) and (:unit::uuid is null or unit = :unit)
        and (:executor::uuid is null or executor = :executor)
        and (:service = '' or service = :service) and (:way = '' or way = :way)
        and (:words = '' or kernel.fold(number || ' ' || name || ' ' || fin) like '%' || :words || '%')
      """;

  private final JdbcClient db;

  DeskLists(JdbcClient db) {
    this.db = db;
  }

  /// One line of the list.
  record Line(String number, String service, String applicant, String state, @Nullable UUID unit,
      @Nullable UUID executor,
      LocalDate due, boolean provisional, @Nullable LocalDate asked, @Nullable LocalDate settled, boolean invented) {}

  List<Line> list(Sight sight, DeskQuery query, LocalDate today, long offset) {
    if (sight instanceof Sight.Nothing) return List.of();
    var order = switch (query.tab()) {
      case SETTLED -> " order by settled_at desc, number desc";
      case WAITING -> " order by since, number";
      case OVERDUE, TODAY, WEEK, NEW, OBJECTED, OPEN -> " order by due, number";
    };
    return asked("select *, services.day(since) as since_on, services.day(settled_at) as settled_on " + SEEN
        + of(query.tab()) + order
        + " limit :limit offset :offset", sight, query, today).param("limit", PAGE).param("offset", offset)
        .query(DeskLists::read).list();
  }

  long count(Sight sight, DeskQuery query, LocalDate today) {
    if (sight instanceof Sight.Nothing) return 0;
    return asked("select count(*) from (select " + SEEN + of(query.tab()) + " limit :limit) counted", sight, query,
        today).param("limit", COUNTED).query(Long.class).single();
  }

  private static String of(Tab tab) {
    return switch (tab) {
      case OVERDUE -> " and settled_at is null and state <> 'WAITING' and due < :today";
      case TODAY -> " and settled_at is null and state <> 'WAITING' and due = :today";
      case WEEK -> " and settled_at is null and state <> 'WAITING' and due between :today and :week";
      case NEW -> " and state = 'SUBMITTED'";
      case WAITING -> " and state = 'WAITING'";
      case OBJECTED -> " and state = 'OBJECTED'";
      case OPEN -> " and settled_at is null";
      case SETTLED -> " and settled_at is not null";
    };
  }

  /// How many applications each part of the desk holds, whatever the filters say.
  Map<Tab, Long> counts(Sight sight, LocalDate today) {
    var counts = new EnumMap<Tab, Long>(Tab.class);
    if (sight instanceof Sight.Nothing) return counts;
    db.sql("""
        select count(*) filter (where runs and due < :today) as overdue,
          count(*) filter (where runs and due = :today) as today,
          count(*) filter (where runs and due between :today and :week) as week,
          count(*) filter (where state = 'SUBMITTED') as new, count(*) filter (where not runs) as waiting,
          count(*) filter (where state = 'OBJECTED') as objected, count(*) as open
        from (select *, state <> 'WAITING' as runs from services.application
          where settled_at is null and (:desks::uuid[] is null or unit = any(:desks))) a
        """).param("today", today).param("week", today.plusDays(DAYS_OF_WEEK_AHEAD)).param("desks", sight.desks())
        .query(row -> {
          for (var tab : Tab.values()) {
            if (tab != Tab.SETTLED) counts.put(tab, row.getLong(tab.name()));
          }
        });
    return counts;
  }

  private JdbcClient.StatementSpec asked(String sql, Sight sight, DeskQuery query, LocalDate today) {
    return db.sql(sql).param("desks", sight.desks()).param("unit", query.unit())
        .param("executor", query.executor()).param("service", query.service())
        .param("way", query.way()).param("words", Azerbaijani.pattern(query.words())).param("today", today)
        .param("week", today.plusDays(DAYS_OF_WEEK_AHEAD));
  }

  private static Line read(ResultSet row, int at) throws SQLException {
    return new Line(row.getString("number"), row.getString("service"), row.getString("name"), row.getString("state"),
        row.getObject("unit", UUID.class), row.getObject("executor", UUID.class),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"),
        row.getString("state").equals("WAITING") ? row.getObject("since_on", LocalDate.class) : null,
        row.getObject("settled_on", LocalDate.class), row.getBoolean("invented"));
  }
}
