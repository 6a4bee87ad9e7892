package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the rules of the timetable are kept.
@Repository
class ReceptionRules {

  private final JdbcClient db;

  ReceptionRules(JdbcClient db) {
    this.db = db;
  }

  /// Those that still give days after this one.
  List<ReceptionRule> listAfter(LocalDate day) {
    return db.sql("select * from appeals.reception_rule where until is null or until > ? order by post, since, id")
        .param(day).query(ReceptionRules::read).list();
  }

  Optional<ReceptionRule> find(UUID id) {
    return db.sql("select * from appeals.reception_rule where id = ?").param(id).query(ReceptionRules::read).optional();
  }

  void add(ReceptionRule rule) {
    var columns = Columns.of(rule.rhythm());
    db.sql("""
        insert into appeals.reception_rule (id, post, rhythm, weekday, nth, day, opens, closes, slot_minutes, place,
          since, until)
        values (:id, :post, :rhythm, :weekday, :nth, :day, :opens, :closes, :minutes, :place, :since, :until)
        """).param("id", rule.id()).param("post", rule.post()).param("rhythm", columns.rhythm())
        .param("weekday", columns.weekday()).param("nth", columns.nth()).param("day", columns.day())
        .param("opens", rule.hours().opens()).param("closes", rule.hours().closes())
        .param("minutes", rule.hours().minutes()).param("place", rule.hours().place()).param("since", rule.since())
        .param("until", rule.until()).update();
  }

  /// From the day after it gives no more days.
  void end(UUID rule, LocalDate last) {
    db.sql("update appeals.reception_rule set until = ? where id = ?").params(last, rule).update();
  }

  private record Columns(String rhythm, @Nullable Integer weekday, @Nullable Integer nth, @Nullable LocalDate day) {

    static Columns of(Rhythm rhythm) {
      return switch (rhythm) {
        case Rhythm.Weekly(var weekday) -> new Columns("WEEKLY", weekday.getValue(), null, null);
        case Rhythm.Monthly(var nth, var weekday) -> new Columns("MONTHLY", weekday.getValue(), nth, null);
        case Rhythm.Once(var day) -> new Columns("ONCE", null, null, day);
      };
    }
  }

  private static ReceptionRule read(ResultSet row, int at) throws SQLException {
    var rhythm = switch (row.getString("rhythm")) {
      case "WEEKLY" -> new Rhythm.Weekly(DayOfWeek.of(row.getInt("weekday")));
      case "MONTHLY" -> new Rhythm.Monthly(row.getInt("nth"), DayOfWeek.of(row.getInt("weekday")));
      case "ONCE" -> new Rhythm.Once(row.getObject("day", LocalDate.class));
      case String other -> throw new IllegalStateException("rhythm " + other);
    };
    return new ReceptionRule(row.getObject("id", UUID.class), row.getObject("post", UUID.class), rhythm, hours(row),
        row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
  }

  static Hours hours(ResultSet row) throws SQLException {
    return new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class),
        row.getInt("slot_minutes"), row.getString("place"));
  }
}
