package az.rayon.appeals.open;

import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The register as everybody may see it: the view `open_data.appeals`, which holds nothing about anybody (N1).
@Repository
class PublicRegister {

  static final int PAGE = 50;

  /// Nobody pages further than this; filters and the download reach the rest.
  static final int COUNTED = 2_000;

  private static final String WANTED = """
      from open_data.appeals
      where (:topic = '' or topic = :topic) and (:settlement = '' or settlement = :settlement)
        and (:state in ('', 'overdue') or state = :state)
        and (:state <> 'overdue' or settled is null and judged < :today) and registered between :first and :last
      """;

  /// What is still open past its last day: asked for as if it were a state.
  static final String OVERDUE = "overdue";

  private final PublicReader reader;
  private final Clock clock;

  PublicRegister(PublicReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /// What a reader asks for. Empty, or 0 for the year, means: no matter.
  record Query(String topic, String settlement, String state, int year) {}

  /// One line of the public register. `judged` is the last day that figures judge by.
  record Line(String number, String kind, String channel, String topic, @Nullable String settlement, String state,
      LocalDate registered, LocalDate due, LocalDate judged, @Nullable LocalDate settled, boolean invented) {

    boolean overdue(LocalDate today) {
      return settled == null && judged.isBefore(today);
    }
  }

  /// A page, the newest first.
  List<Line> list(Query query, long offset) {
    return asked("""
        select number, kind, channel, topic, settlement, state, registered, due, judged, settled, invented %s
        order by registered desc, number desc limit :limit offset :offset
        """, query).param("limit", PAGE).param("offset", offset).query(PublicRegister::read).list();
  }

  long count(Query query) {
    return asked("select count(*) from (select %s limit :limit) counted", query).param("limit", COUNTED)
        .query(Long.class).single();
  }

  /// How many came from each settlement that is shown; under "" those whose settlement is not.
  Map<String, Long> places(Query query) {
    var places = new HashMap<String, Long>();
    asked("select coalesce(settlement, '') as place, count(*) as n %s group by 1", query)
        .query((RowCallbackHandler) row -> places.put(row.getString("place"), row.getLong("n")));
    return places;
  }

  private JdbcClient.StatementSpec asked(String sql, Query query) {
    return reader.db().sql(sql.formatted(WANTED)).param("topic", query.topic())
        .param("settlement", query.settlement()).param("state", query.state()).param("today", LocalDate.now(clock))
        .param("first", LocalDate.of(query.year() == 0 ? 1900 : query.year(), 1, 1))
        .param("last", LocalDate.of(query.year() == 0 ? 9999 : query.year(), 12, 31));
  }

  static Line read(ResultSet row, int at) throws SQLException {
    return new Line(row.getString("number"), row.getString("kind"), row.getString("channel"), row.getString("topic"),
        row.getString("settlement"), row.getString("state"), row.getObject("registered", LocalDate.class),
        row.getObject("due", LocalDate.class), row.getObject("judged", LocalDate.class),
        row.getObject("settled", LocalDate.class),
        row.getBoolean("invented"));
  }
}
