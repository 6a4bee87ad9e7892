package az.rayon.appeals.register;

import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Notice.Clock;
import az.rayon.appeals.register.Notice.How;
import az.rayon.appeals.register.Notice.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where it is kept who is owed word of what.
@Repository
public class Notices {

  private final JdbcClient db;

  Notices(JdbcClient db) {
    this.db = db;
  }

  void add(Notice notice) {
    var clock = notice.clock();
    var told = notice.told();
    db.sql("""
        insert into appeals.notice (id, appeal, what, whom, rule, counted_from, due, provisional, how, told_on, told_by)
        values (:id, :appeal, :what, :whom, :rule, :from, :due, :provisional, :how, :on, :by)
        """).param("id", notice.id()).param("appeal", notice.appeal()).param("what", notice.about().name())
        .param("whom", notice.whom()).param("rule", clock.rule()).param("from", clock.from())
        .param("due", clock.due()).param("provisional", clock.provisional())
        .param("how", told == null ? null : told.how().name()).param("on", told == null ? null : told.on())
        .param("by", told == null ? null : told.by()).update();
  }

  /// The earliest owed first.
  public List<Notice> of(UUID appeal) {
    return db.sql("select * from appeals.notice where appeal = ? order by due, id").param(appeal)
        .query(Notices::read).list();
  }

  Optional<Notice> find(UUID id) {
    return db.sql("select * from appeals.notice where id = ?").param(id).query(Notices::read).optional();
  }

  /// Whether it was still owed, and now is no more.
  boolean tell(UUID id, Told told) {
    return db.sql("""
        update appeals.notice set how = :how, told_on = :on, letter = :letter, told_by = :by
        where id = :id and told_on is null
        """).param("how", told.how().name()).param("on", told.on()).param("letter", told.letter())
        .param("by", told.by()).param("id", id).update() == 1;
  }

  /// Word of an end that is no end any more is owed to nobody.
  void drop(UUID appeal) {
    db.sql("delete from appeals.notice where appeal = ? and told_on is null").param(appeal).update();
  }

  /// Word of that is owed to nobody any more.
  void drop(UUID appeal, About about) {
    db.sql("delete from appeals.notice where appeal = ? and what = ? and told_on is null").params(appeal, about.name())
        .update();
  }

  /// What is owed by a legal rule, each clock once.
  List<Clock> listClocks() {
    return db.sql("""
        select distinct rule, counted_from, due, provisional from appeals.notice
        where told_on is null and rule is not null
        """).query(Notices::clock).list();
  }

  void recount(Clock from, Clock to) {
    db.sql("""
        update appeals.notice set due = :due, provisional = :provisional
        where told_on is null and rule = :rule and counted_from = :from and due = :oldDue
        """).param("due", to.due()).param("provisional", to.provisional()).param("rule", from.rule())
        .param("from", from.from()).param("oldDue", from.due()).update();
  }

  private static Notice read(ResultSet row, int at) throws SQLException {
    return new Notice(row.getObject("id", UUID.class), row.getObject("appeal", UUID.class),
        About.valueOf(row.getString("what")), row.getString("whom"), clock(row, at), told(row));
  }

  private static Clock clock(ResultSet row, int at) throws SQLException {
    return new Clock(row.getString("rule"), row.getObject("counted_from", LocalDate.class),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"));
  }

  private static @Nullable Told told(ResultSet row) throws SQLException {
    var how = row.getString("how");
    return how == null
        ? null
        : new Told(How.valueOf(how), row.getObject("told_on", LocalDate.class),
            row.getString("letter"), row.getObject("told_by", UUID.class));
  }
}
