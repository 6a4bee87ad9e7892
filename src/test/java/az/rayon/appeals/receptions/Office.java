package az.rayon.appeals.receptions;

import az.rayon.directory.UnitId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An official whom no other test knows, with days of reception as a test needs them.
public record Office(JdbcClient db, UUID post, String code, UUID unit) {

  public static Office in(String unit, JdbcClient db) {
    var post = UUID.randomUUID();
    var code = "sinaq-" + post;
    var home = UnitId.ofSample(unit).value();
    db.sql("insert into directory.post (id, code) values (?, ?)").params(post, code).update();
    db.sql("""
        insert into directory.post_period (thing, valid, unit, title_az, place, standing)
        values (?, daterange('2020-01-01', null, '[]'), ?, ?, 90, 'SAMPLE')
        """).params(post, home, "Sınaq rəhbəri " + code).update();
    return new Office(db, post, code, home);
  }

  /// A day with so many slots of a quarter of an hour, from ten o'clock on.
  public UUID receives(LocalDate day, int slots) {
    return receives(day, LocalTime.of(10, 0), slots);
  }

  public UUID receives(LocalDate day, LocalTime opens, int slots) {
    var rule = UUID.randomUUID();
    var reception = UUID.randomUUID();
    var closes = opens.plusMinutes(15L * slots);
    db.sql("""
        insert into appeals.reception_rule (id, post, rhythm, day, opens, closes, slot_minutes, place, since)
        values (?, ?, 'ONCE', ?, ?, ?, 15, '5-ci otaq', ?)
        """).params(rule, post, day, opens, closes, day).update();
    db.sql("""
        insert into appeals.reception (id, rule, post, planned_day, day, opens, closes, slot_minutes, place, state,
          changed_at)
        values (?, ?, ?, ?, ?, ?, ?, 15, '5-ci otaq', 'PLANNED', now())
        """).params(reception, rule, post, day, day, opens, closes).update();
    return reception;
  }
}
