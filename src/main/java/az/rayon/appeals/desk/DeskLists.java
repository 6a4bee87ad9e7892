package az.rayon.appeals.desk;

import az.rayon.appeals.desk.DeskQuery.Tab;
import az.rayon.appeals.register.AuthorColumns;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Azerbaijani;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What lies on the desk, seen through the eyes of one official (N5): nobody's list shows what they may not open.
@Repository
class DeskLists {

  static final int PAGE = 50;

  /// No list is counted further than this: beyond it, filters find things and paging doesn't.
  static final int COUNTED = 5_000;

  static final int DAYS_OF_WEEK_AHEAD = 7;

  private static final String SEEN = """
      from appeals.appeal
      where (:desks::uuid[] is null or unit = any(:desks)) and (:unit::uuid is null or unit = :unit)
        and (:topic = '' or topic = :topic) and (:settlement = '' or settlement = :settlement)
        and (:kind = '' or kind = :kind) and (:channel = '' or channel = :channel)
        and (:executor::uuid is null or executor = :executor)
        and (:words = '' or kernel.fold(number || ' ' || surname || ' ' || given_name || ' ' || patronymic || ' '
          || organisation || ' ' || text) like '%' || :words || '%')
      """;

  private static final String OPEN = """
        and settled_at is null and (:state = '' or state = :state) and due between :first and :last
      """;

  /// The day by which somebody has to be told, which is what presses where the appeal itself has ended.
  private static final String OWED = """
      , (select min(n.due) from appeals.notice n where n.appeal = appeals.appeal.id and n.told_on is null) as owed
      """;

  /// Whether its author was asked something and has not answered.
  private static final String WAITS = """
      , exists (select from appeals.question q where q.appeal = appeals.appeal.id) as asked
      """;

  private static final String ASKED = """
        and id in (select appeal from appeals.question)
      """;

  private static final String CLOSED = """
        and settled_at is not null and (:state = '' or state = :state) and settled_on between :first and :last
      """;

  private final JdbcClient db;

  DeskLists(JdbcClient db) {
    this.db = db;
  }

  /// One line of the list. `owed` is the day by which somebody has to be told of it, in the list of those alone where
  /// nobody was yet; `asked` is whether its author was asked something and has not answered.
  record Line(String number, String author, String topic, @Nullable String settlement, String channel, String state,
      @Nullable UUID unit, @Nullable UUID executor, LocalDate registered, LocalDate due, boolean provisional,
      String basis, @Nullable LocalDate settled, @Nullable LocalDate owed, boolean asked, boolean invented) {}

  List<Line> list(Sight sight, DeskQuery query, LocalDate today, long offset) {
    if (sight instanceof Sight.Nothing) return List.of();
    var owed = query.tab() == Tab.NOTICE ? OWED : ", null::date as owed ";
    var order = switch (query.tab()) {
      case SETTLED -> " order by settled_at desc, number desc";
      case NOTICE -> " order by owed, number";
      case OVERDUE, TODAY, WEEK, OPEN, NEW, APPROVAL, ASKED -> " order by due, number";
    };
    return asked("select *" + owed + WAITS + SEEN + of(query) + order + " limit :limit offset :offset", sight, query,
        today).param("limit", PAGE).param("offset", offset).query(DeskLists::read).list();
  }

  /// How long the list is.
  long count(Sight sight, DeskQuery query, LocalDate today) {
    if (sight instanceof Sight.Nothing) return 0;
    return asked("select count(*) from (select " + SEEN + of(query) + " limit :limit) counted", sight, query, today)
        .param("limit", COUNTED).query(Long.class).single();
  }

  private static String of(DeskQuery query) {
    return switch (query.tab()) {
      case SETTLED -> CLOSED;
      case NOTICE -> " and id in (select appeal from appeals.notice where told_on is null)";
      case ASKED -> OPEN + ASKED;
      case OVERDUE, TODAY, WEEK, OPEN, NEW, APPROVAL -> OPEN;
    };
  }

  /// How many open appeals each part of the desk holds, whatever the filters say: of those that fall due first, and no
  /// more of them than a list is counted.
  Map<Tab, Long> counts(Sight sight, LocalDate today) {
    var counts = new EnumMap<Tab, Long>(Tab.class);
    if (sight instanceof Sight.Nothing) return counts;
    db.sql("""
        select count(*) filter (where due < :today) as overdue, count(*) filter (where due = :today) as today,
          count(*) filter (where due between :today and :week) as week, count(*) as open,
          count(*) filter (where state = 'REGISTERED') as new, count(*) filter (where state = 'DRAFTED') as approval,
          (select count(distinct q.appeal) from appeals.question q join appeals.appeal waits on waits.id = q.appeal
            where :desks::uuid[] is null or waits.unit = any(:desks)) as asked,
          (select count(distinct n.appeal) from appeals.notice n join appeals.appeal told on told.id = n.appeal
            where n.told_on is null and (:desks::uuid[] is null or told.unit = any(:desks))) as notice
        from (select due, state from appeals.appeal
          where settled_at is null and (:desks::uuid[] is null or unit = any(:desks))
          order by due limit :limit) first
        """).param("limit", COUNTED).param("today", today).param("week", today.plusDays(DAYS_OF_WEEK_AHEAD))
        .param("desks", sight.desks())
        .query(row -> {
          counts.put(Tab.OVERDUE, row.getLong("overdue"));
          counts.put(Tab.TODAY, row.getLong("today"));
          counts.put(Tab.WEEK, row.getLong("week"));
          counts.put(Tab.OPEN, row.getLong("open"));
          counts.put(Tab.NEW, row.getLong("new"));
          counts.put(Tab.APPROVAL, row.getLong("approval"));
          counts.put(Tab.ASKED, row.getLong("asked"));
          counts.put(Tab.NOTICE, row.getLong("notice"));
        });
    return counts;
  }

  private JdbcClient.StatementSpec asked(String sql, Sight sight, DeskQuery query, LocalDate today) {
    var ever = LocalDate.of(1900, 1, 1);
    var never = LocalDate.of(9999, 12, 31);
    var first = switch (query.tab()) {
      case TODAY, WEEK -> today;
      case OVERDUE, OPEN, NEW, APPROVAL, ASKED, NOTICE -> ever;
      case SETTLED -> Objects.requireNonNullElse(query.closed().from(), ever);
    };
    var last = switch (query.tab()) {
      case OVERDUE -> today.minusDays(1);
      case TODAY -> today;
      case WEEK -> today.plusDays(DAYS_OF_WEEK_AHEAD);
      case OPEN, NEW, APPROVAL, ASKED, NOTICE -> never;
      case SETTLED -> Objects.requireNonNullElse(query.closed().to(), never);
    };
    return db.sql(sql).param("desks", sight.desks()).param("unit", query.unit()).param("topic", query.topic())
        .param("settlement", query.settlement()).param("kind", query.kind()).param("channel", query.channel())
        .param("executor", query.executor())
        .param("words", Azerbaijani.pattern(query.words())).param("first", first).param("last", last)
        .param("state", switch (query.tab()) {
          case NEW -> "REGISTERED";
          case APPROVAL -> "DRAFTED";
          case SETTLED -> query.closed().outcome();
          case OVERDUE, TODAY, WEEK, OPEN, ASKED, NOTICE -> "";
        });
  }

  private static Line read(ResultSet row, int at) throws SQLException {
    return new Line(row.getString("number"), AuthorColumns.read(row, false).name(), row.getString("topic"),
        row.getString("settlement"), row.getString("channel"), row.getString("state"),
        row.getObject("unit", UUID.class), row.getObject("executor", UUID.class),
        row.getObject("registered_on", LocalDate.class), row.getObject("due", LocalDate.class),
        row.getBoolean("provisional"), row.getString("basis"), row.getObject("settled_on", LocalDate.class),
        row.getObject("owed", LocalDate.class), row.getBoolean("asked"), row.getBoolean("invented"));
  }
}
