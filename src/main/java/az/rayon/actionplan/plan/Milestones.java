package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Milestone.Reached;
import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the steps of measures are kept.
@Repository
public class Milestones {

  private final JdbcClient db;

  Milestones(JdbcClient db) {
    this.db = db;
  }

  public Milestone get(UUID id) {
    return db.sql("select * from actionplan.milestone where id = ?").param(id).query(Milestones::read).optional()
        .orElseThrow(() -> new NotFound("milestone"));
  }

  public List<Milestone> of(UUID measure) {
    return db.sql("select * from actionplan.milestone where measure = ? order by due, id").param(measure)
        .query(Milestones::read).list();
  }

  public List<Milestone> ofPlan(UUID plan) {
    return ofPlans(List.of(plan));
  }

  List<Milestone> ofPlans(List<UUID> plans) {
    return db.sql("""
        select s.* from actionplan.milestone s join actionplan.measure m on m.id = s.measure
        where m.plan = any(?) order by s.due, s.id
        """).param(plans.toArray(UUID[]::new)).query(Milestones::read).list();
  }

  /// Steps of open plans that nobody has reported as reached and that are due on the day or before.
  List<Milestone> openUntil(LocalDate day) {
    return db.sql("""
        select s.* from actionplan.milestone s join actionplan.measure m on m.id = s.measure
        join actionplan.plan p on p.id = m.plan
        where p.opened_at is not null and s.done_on is null and s.due <= ? order by s.due, s.id
        """).param(day).query(Milestones::read).list();
  }

  public void add(Milestone step) {
    var reached = step.reached();
    db.sql("""
        insert into actionplan.milestone (id, measure, title, due, done_on, result, done_by, done_at)
        values (:id, :measure, :title, :due, :on, :result, :by, :at)
        """).param("id", step.id()).param("measure", step.measure()).param("title", step.title())
        .param("due", step.due()).param("on", reached == null ? null : reached.on())
        .param("result", reached == null ? null : reached.result())
        .param("by", reached == null ? null : reached.by())
        .param("at", reached == null ? null : reached.at().atOffset(ZoneOffset.UTC)).update();
  }

  public void save(Milestone step) {
    var reached = step.reached();
    int rows = db.sql("""
        update actionplan.milestone set title = :title, due = :due, done_on = :on, result = :result, done_by = :by,
          done_at = :at, version = version + 1
        where id = :id and version = :version
        """).param("title", step.title()).param("due", step.due()).param("on", reached == null ? null : reached.on())
        .param("result", reached == null ? null : reached.result())
        .param("by", reached == null ? null : reached.by())
        .param("at", reached == null ? null : reached.at().atOffset(ZoneOffset.UTC)).param("id", step.id())
        .param("version", step.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("milestone " + step.id());
  }

  private static Milestone read(ResultSet row, int number) throws SQLException {
    var at = row.getObject("done_at", OffsetDateTime.class);
    var reached = at == null
        ? null
        : new Reached(row.getObject("done_on", LocalDate.class), row.getString("result"),
            row.getObject("done_by", UUID.class), at.toInstant());
    return new Milestone(row.getObject("id", UUID.class), row.getObject("measure", UUID.class), row.getString("title"),
        row.getObject("due", LocalDate.class), reached, row.getInt("version"));
  }
}
