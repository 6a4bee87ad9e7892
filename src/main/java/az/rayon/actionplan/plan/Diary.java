package az.rayon.actionplan.plan;

import az.rayon.audit.Audit;
import az.rayon.audit.DeedId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Delegate;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to each measure, when, by whose hand and why. It only grows, and each line is a deed in the audit.
@Repository
public class Diary {

  /// One line. `what` is the thing it speaks of (a milestone's title, a level); `body` is the unit or organisation.
  public record Line(Instant at, String actorKind, @Nullable UUID body, Event event, String what, String reason,
      @Nullable DeedId deed) {}

  // @formatter:off
  public enum Event {
    CREATED, CHANGED,
    MILESTONE_ADDED, MILESTONE_CHANGED, MILESTONE_DONE, MILESTONE_REOPENED,
    EVIDENCE_ADDED, EVIDENCE_WITHDRAWN,
    LEVEL_RECKONED, LEVEL_STATED, LEVEL_TAKEN_BACK,
    ASSESSED;
    // @formatter:on

    /// Whether `what` is the name of a level.
    public boolean names() {
      return this == LEVEL_RECKONED || this == LEVEL_STATED || this == ASSESSED;
    }
  }

  private final JdbcClient db;
  private final Audit audit;
  private final Clock clock;

  Diary(JdbcClient db, Audit audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  public void note(Actor by, Measure measure, Event event, String what, String reason) {
    var now = clock.instant();
    var deed = audit.record(by, "actionplan." + event.name().toLowerCase(Locale.ROOT).replace('_', '.'),
        measure.id(), measure.planCode().toUpperCase(Locale.ROOT) + "/" + measure.number());
    db.sql("""
        insert into actionplan.history (id, measure, at, actor, actor_kind, body, event, what, reason, deed)
        values (:id, :measure, :at, :actor, :kind, :body, :event, :what, :reason, :deed)
        """).param("id", Ids.at(now)).param("measure", measure.id()).param("at", now.atOffset(ZoneOffset.UTC))
        .param("actor", by.id()).param("kind", kind(by)).param("body", body(by)).param("event", event.name())
        .param("what", what).param("reason", reason).param("deed", deed.value()).update();
  }

  public List<Line> of(UUID measure) {
    return db.sql("select * from actionplan.history where measure = ? order by at desc, id desc").param(measure)
        .query(Diary::line).list();
  }

  /// The unit or the organisation that an actor speaks for.
  public static @Nullable UUID body(Actor actor) {
    return switch (actor) {
      case Official official -> official.unit();
      case Delegate delegate -> delegate.organisation();
      case Actor.Citizen _,Actor.Visitor _,Actor.Clockwork _ -> null;
    };
  }

  private static String kind(Actor actor) {
    return switch (actor) {
      case Official _ -> "OFFICIAL";
      case Delegate _ -> "DELEGATE";
      case Actor.Clockwork _ -> "CLOCKWORK";
      case Actor.Citizen _,Actor.Visitor _ -> throw new IllegalArgumentException("no diary line by " + actor);
    };
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    var deed = row.getObject("deed", UUID.class);
    return new Line(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor_kind"),
        row.getObject("body", UUID.class), Event.valueOf(row.getString("event")), row.getString("what"),
        row.getString("reason"), deed == null ? null : new DeedId(deed));
  }
}
