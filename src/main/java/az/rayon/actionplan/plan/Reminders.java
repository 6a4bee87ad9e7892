package az.rayon.actionplan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which letters of the ladder have been sent. A rung is taken once, whichever node takes it.
@Repository
class Reminders {

  private final JdbcClient db;

  Reminders(JdbcClient db) {
    this.db = db;
  }

  /// Whether the rung was still free; then it is the caller's, as long as the caller's transaction holds.
  boolean take(UUID subject, LocalDate due, Rung rung, Instant now) {
    return db.sql("""
        insert into actionplan.reminder (subject, due, step, sent_at) values (?, ?, ?, ?) on conflict do nothing
        """).params(subject, due, rung.name(), now.atOffset(ZoneOffset.UTC)).update() == 1;
  }
}
