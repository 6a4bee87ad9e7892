package az.rayon.accounts.leave;

import az.rayon.accounts.Leave;
import az.rayon.accounts.page.LeavePage.Line;
import az.rayon.accounts.people.Moments;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The leaves as officials enter and end them, and look through them.
@Repository
class TakenLeaves {

  private final JdbcClient db;

  TakenLeaves(JdbcClient db) {
    this.db = db;
  }

  /// Everybody who works here, by name.
  List<Choice> listOfficials() {
    return db.sql("""
        select id, family_name || ' ' || given_name as name from accounts.account
        where kind = 'OFFICIAL' and state = 'ACTIVE' order by family_name, given_name, id
        """).query((row, _) -> new Choice(row.getString("id"), row.getString("name"))).list();
  }

  Optional<Leave> find(UUID id) {
    return db.sql("select * from accounts.leave where id = ?").param(id).query(Leave.class).optional();
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
}
