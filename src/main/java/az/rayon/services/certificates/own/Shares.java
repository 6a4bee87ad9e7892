package az.rayon.services.certificates.own;

import az.rayon.accounts.Secret;
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

/// The links by which certificates are shown, each known by its hash.
@Repository
class Shares {

  private final JdbcClient db;

  Shares(JdbcClient db) {
    this.db = db;
  }

  void add(Share share, Secret secret) {
    db.sql("""
        insert into services.certificate_share (id, certificate, hash, made_at, ends_at) values (?, ?, ?, ?, ?)
        """).params(share.id(), share.certificate(), secret.hash(), utc(share.madeAt()), utc(share.endsAt())).update();
  }

  Optional<Share> find(Secret shown) {
    return db.sql("select * from services.certificate_share where hash = ?").param(shown.hash()).query(Shares::read)
        .optional();
  }

  Optional<Share> find(UUID id) {
    return db.sql("select * from services.certificate_share where id = ?").param(id).query(Shares::read).optional();
  }

  /// Those that somebody can still open.
  List<Share> listOpen(UUID account, Instant now) {
    return db.sql("""
        select s.* from services.certificate_share s
        join services.certificate c on c.id = s.certificate
        where c.account = ? and s.ended_at is null and s.ends_at > ? order by s.made_at
        """).params(account, utc(now)).query(Shares::read).list();
  }

  void end(UUID id, Instant now) {
    db.sql("update services.certificate_share set ended_at = ? where id = ? and ended_at is null")
        .params(utc(now), id).update();
  }

  void opened(UUID id, Instant now) {
    db.sql("update services.certificate_share set opened = opened + 1, opened_at = ? where id = ?")
        .params(utc(now), id).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Share read(ResultSet row, int at) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Share(row.getObject("id", UUID.class), row.getObject("certificate", UUID.class), row.getObject("made_at",
        OffsetDateTime.class).toInstant(), row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(), row.getInt("opened"));
  }
}
