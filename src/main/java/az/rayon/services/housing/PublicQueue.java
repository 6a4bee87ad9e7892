package az.rayon.services.housing;

import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The queue as everybody may see it: the view `open_data.housing_queue` and those beside it (N1).
@Repository
class PublicQueue {

  static final int PAGE = 25;

  private static final String ASKED = """
      from open_data.housing_queue
      where state = :state and (:group = '' or category_group = :group)
        and (:settlement = '' or settlement = :settlement) and (not :privileged or privileged is not null)
      """;

  private final PublicReader reader;

  PublicQueue(PublicReader reader) {
    this.reader = reader;
  }

  /// What a reader asks for. An empty group or settlement means: all.
  record Query(boolean privileged, String group, String settlement, String state) {

    boolean whole() {
      return group.isEmpty() && settlement.isEmpty() && state.equals("waiting");
    }
  }

  record Row(String number, @Nullable String name, int registeredYear, String categoryGroup,
      @Nullable String settlement, String family, String state, @Nullable Integer general,
      @Nullable Integer privileged, @Nullable Integer movedOn, boolean invented, @Nullable LocalDate consentedOn,
      @Nullable LocalDate namedUntil) {}

  record Reorder(LocalDate day, @Nullable Integer generalFrom, @Nullable Integer generalTo,
      @Nullable Integer privilegedFrom, @Nullable Integer privilegedTo, @Nullable String ground, String act,
      LocalDate actDate) {}

  /// How many wait in each queue.
  record Sums(long general, long privileged) {}

  /// A page in the order of the queue. Of the whole queue the page is found by its positions, wherever it is.
  List<Row> list(Query query, long offset) {
    var order = query.privileged() ? "privileged" : "general";
    if (query.whole()) {
      return reader.db().sql("""
          select * from open_data.housing_queue where %1$s > :offset and %1$s <= :offset + :limit order by %1$s
          """.formatted(order)).param("offset", (int) offset).param("limit", PAGE).query(PublicQueue::row).list();
    }
    return asked("select * " + ASKED + " order by " + order + " nulls last, number limit :limit offset :offset", query)
        .param("limit", PAGE).param("offset", offset).query(PublicQueue::row).list();
  }

  long count(Query query) {
    if (query.whole()) return length(query.privileged() ? "privileged" : "general");
    return asked("select count(*) " + ASKED, query).query(Long.class).single();
  }

  Sums sums() {
    return new Sums(length("general"), length("privileged"));
  }

  /// The last place there is; read from the end of an index, and so without counting.
  private long length(String queue) {
    return reader.db().sql("""
        select %1$s from open_data.housing_queue where %1$s is not null order by %1$s desc limit 1
        """.formatted(queue)).query(Long.class).optional().orElse(0L);
  }

  Optional<Row> find(String number) {
    return reader.db().sql("select * from open_data.housing_queue where number = ?").param(number)
        .query(PublicQueue::row).optional();
  }

  List<Reorder> reorders(String number) {
    return reader.db().sql("""
        select day, general_from, general_to, privileged_from, privileged_to, ground, act, act_date
        from open_data.housing_reorders where number = ? order by day
        """).param(number).query(Reorder.class).list();
  }

  /// How many were given a dwelling since the day.
  long allocated(LocalDate since) {
    return reader.db().sql("""
        select count(*) from open_data.housing_movements where what = 'allocated' and month >= ?
        """).param(since).query(Long.class).single();
  }

  /// The groups and settlements that are told, for the filters.
  List<String> listGroups() {
    return reader.db().sql("select distinct category_group from open_data.housing_groups order by 1")
        .query(String.class).list();
  }

  List<String> listSettlements() {
    return reader.db().sql("""
        select distinct settlement from open_data.housing_groups where settlement is not null order by 1
        """).query(String.class).list();
  }

  private JdbcClient.StatementSpec asked(String sql, Query query) {
    return reader.db().sql(sql).param("state", query.state()).param("group", query.group())
        .param("settlement", query.settlement()).param("privileged", query.privileged());
  }

  private static Row row(ResultSet row, int at) throws SQLException {
    return new Row(row.getString("number"), row.getString("name"), row.getInt("registered_year"),
        row.getString("category_group"), row.getString("settlement"), row.getString("family"), row.getString("state"),
        row.getObject("general", Integer.class), row.getObject("privileged", Integer.class),
        row.getObject("moved_on", Integer.class), row.getBoolean("invented"),
        row.getObject("consented_on", LocalDate.class), row.getObject("named_until", LocalDate.class));
  }
}
