package az.rayon.appeals.open311;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The keys of programs, each known by its hash.
@Repository
class ApiKeys {

  private final JdbcClient db;

  ApiKeys(JdbcClient db) {
    this.db = db;
  }

  /// False when the form that made it was sent before.
  boolean add(ApiKey key, Secret secret, Actor by) {
    return db.sql("""
        insert into appeals.open311_key (id, name, contact, hash, per_minute, made_by, made_at)
        values (:id, :name, :contact, :hash, :perMinute, :by, :at) on conflict do nothing
        """).param("id", key.id()).param("name", key.name()).param("contact", key.contact())
        .param("hash", secret.hash()).param("perMinute", key.perMinute()).param("by", by.id())
        .param("at", utc(key.madeAt())).update() == 1;
  }

  Optional<ApiKey> find(Secret shown) {
    return db.sql("select * from appeals.open311_key where hash = ?").param(shown.hash()).query(ApiKeys::read)
        .optional();
  }

  /// Those in use first, the newest of them first.
  List<ApiKey> list() {
    return db.sql("select * from appeals.open311_key order by revoked_at desc nulls first, made_at desc")
        .query(ApiKeys::read).list();
  }

  /// False when it had been revoked already.
  boolean revoke(UUID id, Actor by, Instant now) {
    return db.sql("""
        update appeals.open311_key set revoked_by = :by, revoked_at = :now where id = :id and revoked_at is null
        """).param("id", id).param("by", by.id()).param("now", utc(now)).update() == 1;
  }

  /// Noted once a minute at most.
  void used(UUID id, Instant now) {
    db.sql("""
        update appeals.open311_key set last_used_at = :now
        where id = :id and coalesce(last_used_at < :now - interval '1 minute', true)
        """).param("id", id).param("now", utc(now)).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static ApiKey read(ResultSet row, int at) throws SQLException {
    return new ApiKey(row.getObject("id", UUID.class), row.getString("name"), row.getString("contact"),
        row.getInt("per_minute"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
        instant(row, "revoked_at"), instant(row, "last_used_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
