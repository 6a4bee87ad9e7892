package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.desk.DeskQuery.Tab;
import az.rayon.appeals.register.AuthorColumns;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Azerbaijani;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The requests on the desk, seen through the eyes of one official (N5): nobody's list shows what they may not open.
@Repository
class DeskLists {

  static final int PAGE = 50;
  static final int COUNTED = 5_000;
  static final int DAYS_OF_WEEK_AHEAD = 7;

  private static final String SEEN = """
      from appeals.inquiry
      where (:desks::uuid[] is null or unit = any(:desks)) and (:unit::uuid is null or unit = :unit)
        and (:channel = '' or channel = :channel) and (:urgency = '' or urgency = :urgency)
        and (:words = '' or kernel.fold(number || ' ' || surname || ' ' || given_name || ' ' || patronymic || ' '
          || organisation || ' ' || wanted) like '%' || :words || '%')
      """;

  private final JdbcClient db;

  DeskLists(JdbcClient db) {
    this.db = db;
  }

  /// The moment at which the desk is looked at.
  record Now(Instant at, LocalDate today) {}

  /// One line of the list.
  record Line(String number, String author, String wanted, String urgency, String state, @Nullable UUID unit,
      LocalDate registered, LocalDate due, Instant before, boolean provisional, @Nullable LocalDate settled,
      boolean invented) {}

  List<Line> list(Sight sight, DeskQuery query, Now now, long offset) {
    if (sight instanceof Sight.Nothing) return List.of();
    var order = query.tab() == Tab.SETTLED ? " order by settled_at desc, number desc" : " order by due_before, number";
    return asked("select * " + SEEN + of(query.tab()) + order + " limit :limit offset :offset", sight, query, now)
        .param("limit", PAGE).param("offset", offset).query(DeskLists::read).list();
  }

  long count(Sight sight, DeskQuery query, Now now) {
    if (sight instanceof Sight.Nothing) return 0;
    return asked("select count(*) from (select " + SEEN + of(query.tab()) + " limit :limit) counted", sight, query,
        now).param("limit", COUNTED).query(Long.class).single();
  }

  private static String of(Tab tab) {
    return switch (tab) {
      case OVERDUE -> " and settled_at is null and state <> 'INCOMPLETE' and due_before <= :now";
      case TODAY -> " and settled_at is null and state <> 'INCOMPLETE' and due_before > :now and due <= :today";
      case WEEK -> " and settled_at is null and state <> 'INCOMPLETE' and due_before > :now and due <= :week";
      case NEW -> " and settled_at is null and state = 'REGISTERED'";
      case WAITING -> " and settled_at is null and state = 'INCOMPLETE'";
      case OPEN -> " and settled_at is null";
      case SETTLED -> " and settled_at is not null";
    };
  }

  /// How many requests each part of the desk holds, whatever the filters say.
  Map<Tab, Long> counts(Sight sight, Now now) {
    var counts = new EnumMap<Tab, Long>(Tab.class);
    if (sight instanceof Sight.Nothing) return counts;
    db.sql("""
        select count(*) filter (where runs and due_before <= :now) as overdue,
          count(*) filter (where runs and due_before > :now and due <= :today) as today,
          count(*) filter (where runs and due_before > :now and due <= :week) as week,
          count(*) filter (where state = 'REGISTERED') as new, count(*) filter (where not runs) as waiting,
          count(*) as open
        from (select *, state <> 'INCOMPLETE' as runs from appeals.inquiry
          where settled_at is null and (:desks::uuid[] is null or unit = any(:desks))) a
        """).param("now", now.at().atOffset(ZoneOffset.UTC)).param("today", now.today())
        .param("week", now.today().plusDays(DAYS_OF_WEEK_AHEAD)).param("desks", sight.desks()).query(row -> {
          for (var tab : Tab.values()) {
            if (tab != Tab.SETTLED) counts.put(tab, row.getLong(tab.name()));
          }
        });
    return counts;
  }

  private JdbcClient.StatementSpec asked(String sql, Sight sight, DeskQuery query, Now now) {
    return db.sql(sql).param("desks", sight.desks()).param("unit", query.unit()).param("channel", query.channel())
        .param("urgency", query.urgency()).param("words", Azerbaijani.pattern(query.words()))
        .param("now", now.at().atOffset(ZoneOffset.UTC)).param("today", now.today())
        .param("week", now.today().plusDays(DAYS_OF_WEEK_AHEAD));
  }

  private static Line read(ResultSet row, int at) throws SQLException {
    return new Line(row.getString("number"), AuthorColumns.read(row, false).name(), row.getString("wanted"),
        row.getString("urgency"), row.getString("state"), row.getObject("unit", UUID.class),
        row.getObject("registered_on", LocalDate.class), row.getObject("due", LocalDate.class),
        row.getObject("due_before", OffsetDateTime.class).toInstant(), row.getBoolean("provisional"),
        row.getObject("settled_on", LocalDate.class), row.getBoolean("invented"));
  }
}
