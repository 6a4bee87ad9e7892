package az.rayon.accounts;

import az.rayon.accounts.page.LeavePage.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is away, and who stands in for them.
@Repository
public class Leaves {

  private final JdbcClient db;

  Leaves(JdbcClient db) {
    this.db = db;
  }

  /// Everybody who is away on that day.
  public List<Leave> listOn(LocalDate day) {
    return db.sql("select * from accounts.leave where ? between first_day and last_day").param(day)
        .query(Leaves::read).list();
  }

  /// Who does the work of that official on that day: themselves, or who stands in for them. Follows those who stand in
  /// for those who stand in; where all of them are away it is nobody's but the official's.
  public UUID atWork(UUID official, LocalDate day) {
    Map<UUID, UUID> away = listOn(day).stream().collect(Collectors.toMap(Leave::official, Leave::substitute));
    var asked = new HashSet<UUID>();
    var who = official;
    while (asked.add(who)) {
      var substitute = away.get(who);
      if (substitute == null) return who;
      who = substitute;
    }
    return official;
  }

  Optional<Leave> find(UUID id) {
    return db.sql("select * from accounts.leave where id = ?").param(id).query(Leaves::read).optional();
  }

  /// What has not ended by that day, with the names, the nearest first.
  List<Line> listFrom(LocalDate day) {
    return db.sql("""
        select l.id, l.official, o.family_name || ' ' || o.given_name as official_name,
          s.family_name || ' ' || s.given_name as substitute_name, l.first_day, l.last_day
        from accounts.leave l join accounts.account o on o.id = l.official
          join accounts.account s on s.id = l.substitute
        where l.last_day >= ? order by l.first_day, official_name
        """).param(day).query((row, _) -> new Line(row.getString("id"), row.getString("official"),
        row.getString("official_name"), row.getString("substitute_name"), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class))).list();
  }

  /// Whether the official is away on one of these days already.
  boolean overlaps(UUID official, LocalDate first, LocalDate last) {
    return db.sql("""
        select exists (select from accounts.leave
          where official = ? and daterange(first_day, last_day, '[]') && daterange(?, ?, '[]'))
        """).params(official, first, last).query(Boolean.class).single();
  }

  void add(Leave leave, UUID by, Instant now) {
    db.sql("""
        insert into accounts.leave (id, official, substitute, first_day, last_day, entered_by, entered_at)
        values (:id, :official, :substitute, :first, :last, :by, :now)
        """).param("id", leave.id()).param("official", leave.official()).param("substitute", leave.substitute())
        .param("first", leave.firstDay()).param("last", leave.lastDay()).param("by", by)
        .param("now", Moments.of(now)).update();
  }

  /// The official is back: the leave ends the day before, or never was when it had not begun.
  void end(Leave leave, LocalDate today) {
    if (leave.firstDay().isBefore(today)) {
      db.sql("update accounts.leave set last_day = ? where id = ?").params(today.minusDays(1), leave.id()).update();
    } else {
      db.sql("delete from accounts.leave where id = ?").param(leave.id()).update();
    }
  }

  private static Leave read(ResultSet row, int number) throws SQLException {
    return new Leave(row.getObject("id", UUID.class), row.getObject("official", UUID.class),
        row.getObject("substitute", UUID.class), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }
}
