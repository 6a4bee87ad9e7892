package az.rayon.services.housing;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where the legal bases are kept, and how one begins and ends. Only the head of the authority answers for that.
@Repository
class Bases {

  private final JdbcClient db;
  private final Audit audit;
  private final Clock clock;

  Bases(JdbcClient db, Audit audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  static boolean mayDecide(Official by) {
    return by.is(Role.HEAD);
  }

  /// The latest first.
  List<Basis> list() {
    return db.sql("""
        select id, act, article, act_date, approved_by, since, until from services.housing_basis
        order by since desc, entered_at desc
        """).query(Basis.class).list();
  }

  @Transactional
  void begin(Basis basis, Official by) {
    var now = clock.instant();
    db.sql("""
        insert into services.housing_basis (id, act, article, act_date, approved_by, since, entered_by, entered_at)
        values (:id, :act, :article, :actDate, :approvedBy, :since, :by, :now)
        """).param("id", basis.id()).param("act", basis.act()).param("article", basis.article())
        .param("actDate", basis.actDate()).param("approvedBy", basis.approvedBy()).param("since", basis.since())
        .param("by", by.id()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    audit.record(by, "housing.names.opened", basis.id());
  }

  /// The names are closed at once; a basis that has not begun yet never does.
  @Transactional
  void end(UUID id, Official by) {
    var today = LocalDate.now(clock);
    var rows = db.sql("""
        update services.housing_basis set until = greatest(since, :today) - 1
        where id = :id and (until is null or until >= :today)
        """).param("id", id).param("today", today).update();
    if (rows == 0) throw new NotFound("basis in force");
    audit.record(by, "housing.names.closed", id);
  }

  UUID freshId() {
    return Ids.at(clock.instant());
  }
}
