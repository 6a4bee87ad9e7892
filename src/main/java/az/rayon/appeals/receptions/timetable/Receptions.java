package az.rayon.appeals.receptions.timetable;

import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the days of reception are kept.
@Repository
public class Receptions {

  private final JdbcClient db;

  Receptions(JdbcClient db) {
    this.db = db;
  }

  public Reception get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("reception"));
  }

  public Optional<Reception> find(UUID id) {
    return db.sql("select * from appeals.reception where id = ?").param(id).query(Receptions::read).optional();
  }

  /// The days from one to another, cancelled ones too; of one post, or of all with null.
  public List<Reception> list(@Nullable UUID post, LocalDate from, LocalDate to) {
    return db.sql("""
        select * from appeals.reception
        where day between :from and :to and (:post::uuid is null or post = :post)
        order by day, opens, id
        """).param("from", from).param("to", to).param("post", post).query(Receptions::read).list();
  }

  List<Reception> listOfRuleAfter(UUID rule, LocalDate day) {
    return db.sql("select * from appeals.reception where rule = ? and day > ? order by day").params(rule, day)
        .query(Receptions::read).list();
  }

  /// Puts a day in that is not there yet and does not collide with another of the same official; says whether it did.
  public boolean publish(Reception reception) {
    return row("""
        insert into appeals.reception (id, rule, post, planned_day, day, opens, closes, slot_minutes, place, state,
          reason, sequence, changed_at, invented)
        values (:id, :rule, :post, :planned, :day, :opens, :closes, :minutes, :place, :state, :reason, :sequence,
          :changed, :invented)
        on conflict do nothing
        """, reception).param("rule", reception.rule()).param("post", reception.post())
        .param("planned", reception.planned()).param("minutes", reception.hours().minutes())
        .param("invented", reception.invented()).update() == 1;
  }

  void save(Reception reception) {
    row("""
        update appeals.reception set day = :day, opens = :opens, closes = :closes, place = :place, state = :state,
          reason = :reason, sequence = :sequence, changed_at = :changed
        where id = :id
        """, reception).update();
  }

  /// Whether another planned reception of the same official lies across it.
  boolean collides(Reception reception) {
    return db.sql("""
        select exists (select from appeals.reception where post = :post and id <> :id and state = 'PLANNED'
          and day = :day and opens < :closes and closes > :opens)
        """).param("post", reception.post()).param("id", reception.id()).param("day", reception.day())
        .param("opens", reception.hours().opens()).param("closes", reception.hours().closes()).query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec row(String sql, Reception reception) {
    var hours = reception.hours();
    return db.sql(sql).param("id", reception.id()).param("day", reception.day()).param("opens", hours.opens())
        .param("closes", hours.closes()).param("place", hours.place()).param("state", reception.state().name())
        .param("reason", reception.reason()).param("sequence", reception.sequence())
        .param("changed", utc(reception.changed()));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Reception read(ResultSet row, int at) throws SQLException {
    return new Reception(row.getObject("id", UUID.class), row.getObject("rule", UUID.class),
        row.getObject("post", UUID.class), row.getObject("planned_day", LocalDate.class),
        row.getObject("day", LocalDate.class), ReceptionRules.hours(row),
        Reception.State.valueOf(row.getString("state")), row.getString("reason"), row.getInt("sequence"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getBoolean("invented"));
  }
}
