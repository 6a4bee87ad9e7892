package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Diary;
import az.rayon.audit.Audit;
import az.rayon.audit.DeedId;
import az.rayon.kernel.Actor;
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

/// The way of a report: who did what with it, when and why. It only grows.
@Repository
class ReportEvents {

  record Line(Instant at, @Nullable UUID body, Event event, String reason, DeedId deed) {}

  enum Event {
    DRAFTED, REFRESHED, EDITED, TO_DEPUTY, TO_HEAD, BACK, APPROVED, SENT, PUBLISHED, IMPORTED
  }

  private final JdbcClient db;
  private final Audit audit;
  private final Clock clock;

  ReportEvents(JdbcClient db, Audit audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  void note(Actor by, Report report, Event event, String reason) {
    var now = clock.instant();
    var deed = audit.record(by, "actionplan.report." + event.name().toLowerCase(Locale.ROOT).replace('_', '.'),
        report.id(), report.planCode().toUpperCase(Locale.ROOT) + "/" + report.year());
    db.sql("""
        insert into actionplan.report_event (id, report, at, actor, body, event, reason, deed)
        values (:id, :report, :at, :actor, :body, :event, :reason, :deed)
        """).param("id", Ids.at(now)).param("report", report.id()).param("at", now.atOffset(ZoneOffset.UTC))
        .param("actor", by.id()).param("body", Diary.body(by)).param("event", event.name()).param("reason", reason)
        .param("deed", deed.value()).update();
  }

  /// The latest first.
  List<Line> of(UUID report) {
    return db.sql("select * from actionplan.report_event where report = ? order by at desc, id desc").param(report)
        .query(ReportEvents::line).list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("body", UUID.class),
        Event.valueOf(row.getString("event")), row.getString("reason"),
        new DeedId(row.getObject("deed", UUID.class)));
  }
}
