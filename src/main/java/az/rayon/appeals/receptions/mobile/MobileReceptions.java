package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.mobile.MobileReception.Plan;
import az.rayon.appeals.receptions.mobile.MobileReception.State;
import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where mobile receptions are kept.
@Repository
public class MobileReceptions {

  private final JdbcClient db;

  MobileReceptions(JdbcClient db) {
    this.db = db;
  }

  public MobileReception get(String number) {
    return db.sql("select * from appeals.mobile_reception where number = ?").param(number)
        .query(MobileReceptions::read).optional().orElseThrow(() -> new NotFound("mobile reception"));
  }

  /// From that day on, the soonest first; cancelled ones too.
  public List<MobileReception> listFrom(LocalDate day) {
    return db.sql("select * from appeals.mobile_reception where day >= ? order by day, opens, number").param(day)
        .query(MobileReceptions::read).list();
  }

  public void add(MobileReception reception) {
    row("""
        insert into appeals.mobile_reception (id, number, settlement, day, opens, closes, place, officials, guests,
          state, moved_from, reason, sequence, changed_at, invented, version)
        values (:id, :number, :settlement, :day, :opens, :closes, :place, :officials, :guests, :state, :movedFrom,
          :reason, :sequence, :changed, :invented, :version)
        """, reception).param("number", reception.number()).param("settlement", reception.plan().settlement())
        .param("invented", reception.invented()).update();
  }

  void save(MobileReception reception) {
    var rows = row("""
        update appeals.mobile_reception set day = :day, opens = :opens, closes = :closes, place = :place,
          officials = :officials, guests = :guests, state = :state, moved_from = :movedFrom, reason = :reason,
          sequence = :sequence, changed_at = :changed, version = version + 1
        where id = :id and version = :version
        """, reception).update();
    if (rows == 0) throw new OptimisticLockingFailureException("mobile reception " + reception.number());
  }

  private JdbcClient.StatementSpec row(String sql, MobileReception reception) {
    var plan = reception.plan();
    return db.sql(sql).param("id", reception.id()).param("day", plan.day()).param("opens", plan.opens())
        .param("closes", plan.closes()).param("place", plan.place())
        .param("officials", plan.officials().toArray(UUID[]::new)).param("guests", plan.guests())
        .param("state", reception.state().name()).param("movedFrom", reception.movedFrom())
        .param("reason", reception.reason()).param("sequence", reception.sequence())
        .param("changed", reception.changed().atOffset(ZoneOffset.UTC)).param("version", reception.version());
  }

  private static MobileReception read(ResultSet row, int at) throws SQLException {
    var officials = Arrays.asList((UUID[]) row.getArray("officials").getArray());
    var plan = new Plan(row.getString("settlement"), row.getObject("day", LocalDate.class),
        row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class), row.getString("place"),
        officials, row.getString("guests"));
    return new MobileReception(row.getObject("id", UUID.class), row.getString("number"), plan,
        State.valueOf(row.getString("state")), row.getObject("moved_from", LocalDate.class), row.getString("reason"),
        row.getInt("sequence"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("invented"), row.getInt("version"));
  }
}
