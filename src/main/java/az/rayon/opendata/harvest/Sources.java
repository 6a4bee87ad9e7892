package az.rayon.opendata.harvest;

import az.rayon.kernel.NotFound;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where the catalogues of others are kept.
@Repository
class Sources {

  private final JdbcClient db;

  Sources(JdbcClient db) {
    this.db = db;
  }

  List<Source> list() {
    return db.sql("select * from opendata.source order by title, id").query(Sources::read).list();
  }

  Source get(UUID id) {
    return db.sql("select * from opendata.source where id = ?").param(id).query(Sources::read).optional()
        .orElseThrow(() -> new NotFound("source"));
  }

  Optional<Source> at(String address) {
    return db.sql("select * from opendata.source where address = ?").param(address).query(Sources::read).optional();
  }

  void add(Source source, Instant now) {
    db.sql("""
        insert into opendata.source (id, kind, title, address, state, asked_at)
        values (:id, :kind, :title, :address, :state, :now)
        """).param("id", source.id()).param("kind", source.kind().name()).param("title", source.title())
        .param("address", source.address()).param("state", source.state().name()).param("now", at(now)).update();
  }

  /// To be read again; false where a reading is under way.
  boolean ask(UUID id, Instant now) {
    return db.sql("""
        update opendata.source set state = 'WAITING', asked_at = :now, lease = null, seen = 0, told = 0
        where id = :id and state in ('DONE', 'FAILED', 'STOPPED')
        """).param("id", id).param("now", at(now)).update() == 1;
  }

  boolean stop(UUID id) {
    return db.sql("update opendata.source set state = 'STOPPED', lease = null "
        + "where id = ? and state in ('WAITING', 'READING')").param(id).update() == 1;
  }

  void remove(UUID id) {
    db.sql("delete from opendata.source where id = ?").param(id).update();
  }

  /// The next that waits, was left by a node that fell over, or was read more than a day ago.
  @Transactional
  Optional<Source> next(Instant now) {
    var next = db.sql("""
        select * from opendata.source
        where kind <> 'FILE' and (state = 'WAITING' or (state = 'READING' and lease < :now)
          or (state in ('DONE', 'FAILED') and coalesce(read_at, asked_at) < :yesterday))
        order by asked_at limit 1 for update skip locked
        """).param("now", at(now)).param("yesterday", at(now.minusSeconds(86_400))).query(Sources::read).optional();
    next.ifPresent(source -> db.sql("""
        update opendata.source set state = 'READING', seen = 0, told = 0, lease = :lease where id = :id
        """).param("lease", at(now.plusSeconds(300))).param("id", source.id()).update());
    return next;
  }

  /// False where somebody has stopped the reading.
  boolean progress(UUID id, int seen, int told, Instant now) {
    return db.sql("""
        update opendata.source set seen = :seen, told = :told, lease = :lease where id = :id and state = 'READING'
        """).param("seen", seen).param("told", told).param("lease", at(now.plusSeconds(300))).param("id", id)
        .update() == 1;
  }

  boolean end(UUID id, int seen, Instant now) {
    return db.sql("""
        update opendata.source
        set state = 'DONE', seen = :seen, told = :seen, why = '', detail = '', lease = null, read_at = :now
        where id = :id and state = 'READING'
        """).param("seen", seen).param("now", at(now)).param("id", id).update() == 1;
  }

  void laidIn(UUID id, int seen, Instant now) {
    db.sql("""
        update opendata.source set state = 'DONE', seen = :seen, told = :seen, why = '', detail = '', read_at = :now
        where id = :id
        """).param("seen", seen).param("now", at(now)).param("id", id).update();
  }

  void fail(UUID id, Unreadable why, Instant now) {
    db.sql("""
        update opendata.source
        set state = 'FAILED', why = :why, detail = left(:detail, 300), lease = null, read_at = :now
        where id = :id and state = 'READING'
        """).param("why", why.why()).param("detail", why.detail()).param("now", at(now)).param("id", id).update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Source read(ResultSet row, int number) throws SQLException {
    var readAt = row.getObject("read_at", OffsetDateTime.class);
    return new Source(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")), row.getString("title"),
        row.getString("address"), State.valueOf(row.getString("state")), row.getInt("seen"), row.getInt("told"),
        row.getString("why"), row.getString("detail"), readAt == null ? null : readAt.toInstant());
  }
}
