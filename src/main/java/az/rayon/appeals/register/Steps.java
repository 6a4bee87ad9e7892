package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The histories of cases.
@Repository
public class Steps {

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;
  private final Audit audit;
  private final Clock clock;

  Steps(JdbcClient db, NamedParameterJdbcOperations batches, Audit audit, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.audit = audit;
    this.clock = clock;
  }

  /// What a line is about, as it stands once the step is taken. `due` is the last day of its term.
  public record Case(Register register, UUID id, String number, @Nullable UUID unit, LocalDate due) {}

  /// Writes down, in the caller's transaction, what was done; and its deed with it.
  public Step write(Case of, What what, String note, Actor by) {
    var step = record(of, what, note, by);
    db.sql(insert(of.register())).paramSource(columns(step)).update();
    return step;
  }

  /// The deed alone; the line is the caller's to write.
  Step record(Case of, What what, String note, Actor by) {
    var now = clock.instant();
    var deed = audit.record(by, what.deed(of.register()), of.id(), of.number());
    return new Step(Ids.at(now), of.id(), now, what, by.id(), of.unit(), what.setsTerm() ? of.due() : null, note,
        deed.value());
  }

  /// Whatever comes in bulk; no deed is written with it.
  public void addAll(Register register, List<Step> steps) {
    batches.batchUpdate(insert(register), steps.stream().map(Steps::columns).toArray(SqlParameterSource[]::new));
  }

  /// The earliest first.
  public List<Step> of(Register register, UUID of) {
    return db.sql(switch (register) {
      case APPEAL -> "select *, appeal as of from appeals.step where appeal = ? order by at, id";
      case INQUIRY -> "select *, inquiry as of from appeals.inquiry_step where inquiry = ? order by at, id";
    }).param(of).query(Steps::read).list();
  }

  /// The unit on whose desk an appeal lay before that moment; none where it lay on none.
  Optional<UUID> findUnit(UUID appeal, Instant before) {
    return db.sql("""
        select unit from (
          select unit from appeals.step where appeal = ? and at < ? order by at desc, id desc limit 1) last
        where unit is not null
        """).params(appeal, before.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
  }

  /// A line of a request's history.
  public Step get(UUID id) {
    return db.sql("select *, inquiry as of from appeals.inquiry_step where id = ?").param(id).query(Steps::read)
        .single();
  }

  /// What the unit had written when its answer was last sent back, and it has not answered since.
  public Optional<String> lastDraft(UUID appeal) {
    return db.sql("""
        select draft.note from appeals.step draft
        where draft.appeal = :appeal and draft.what = 'DRAFTED' and not exists (
          select from appeals.step later
          where later.appeal = :appeal and later.what = 'ANSWERED' and later.at >= draft.at)
        order by draft.at desc, draft.id desc limit 1
        """).param("appeal", appeal).query(String.class).optional();
  }

  /// Keeps that the question which this line asks waits for an answer.
  void await(Step question) {
    db.sql("insert into appeals.question (step, appeal) values (?, ?)").params(question.id(), question.of()).update();
  }

  /// No question waits any more. Whether any did.
  boolean awaitNothing(UUID appeal) {
    return db.sql("delete from appeals.question where appeal = ?").param(appeal).update() > 0;
  }

  /// What whoever wrote the appeal was asked and has not answered, the earliest first.
  public List<Step> listUnanswered(UUID appeal) {
    return db.sql("""
        select s.*, s.appeal as of from appeals.question q join appeals.step s on s.id = q.step
        where q.appeal = ? order by s.at, s.id
        """).param(appeal).query(Steps::read).list();
  }

  /// Those of the appeals whose authors were asked something and have not answered.
  public Set<UUID> asked(Collection<UUID> appeals) {
    return db.sql("select appeal from appeals.question where appeal = any(?)").param(appeals.toArray(UUID[]::new))
        .query(UUID.class).set();
  }

  /// The words of the latest step of that kind.
  public String lastNote(UUID appeal, String what) {
    return db.sql("select note from appeals.step where appeal = ? and what = ? order by at desc, id desc limit 1")
        .params(appeal, what).query(String.class).optional().orElse("");
  }

  static String insert(Register register) {
    return switch (register) {
      case APPEAL -> """
          insert into appeals.step (id, appeal, at, what, by, unit, due, note, deed)
          values (:step_id, :step_of, :step_at, :what, :by, :step_unit, :step_due, :note, :deed)
          """;
      case INQUIRY -> """
          insert into appeals.inquiry_step (id, inquiry, at, what, by, unit, due, note, deed)
          values (:step_id, :step_of, :step_at, :what, :by, :step_unit, :step_due, :note, :deed)
          """;
    };
  }

  /// Named so that they can stand beside those of the case itself.
  static MapSqlParameterSource columns(Step step) {
    return new MapSqlParameterSource("step_id", step.id()).addValue("step_of", step.of())
        .addValue("step_at", step.at().atOffset(ZoneOffset.UTC)).addValue("what", step.what().name())
        .addValue("by", step.by()).addValue("step_unit", step.unit(), Types.OTHER)
        .addValue("step_due", step.due(), Types.DATE).addValue("note", step.note())
        .addValue("deed", step.deed(), Types.OTHER);
  }

  private static Step read(ResultSet row, int at) throws SQLException {
    return new Step(row.getObject("id", UUID.class), row.getObject("of", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), What.valueOf(row.getString("what")),
        row.getObject("by", UUID.class), row.getObject("unit", UUID.class), row.getObject("due", LocalDate.class),
        row.getString("note"), row.getObject("deed", UUID.class));
  }
}
