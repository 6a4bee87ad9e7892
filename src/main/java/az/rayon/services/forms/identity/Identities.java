package az.rayon.services.forms.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts whose owners have shown their identity card.
@Repository
public class Identities {

  private final JdbcClient db;

  Identities(JdbcClient db) {
    this.db = db;
  }

  public Optional<Identity> find(UUID account) {
    return db.sql("select account, fin, name from services.identity where account = ?").param(account)
        .query(Identity.class).optional();
  }

  /// Makes others that confirm the same FİN wait for this transaction.
  Optional<Identity> await(String fin) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 12))").param("identity:" + fin).query(_ -> {});
    return db.sql("select account, fin, name from services.identity where fin = ?").param(fin).query(Identity.class)
        .optional();
  }

  void forget(UUID account) {
    db.sql("delete from services.identity where account = ?").param(account).update();
  }

  /// Whoever has a new card or a new name is confirmed anew.
  void put(Identity identity, UUID by, Instant now) {
    db.sql("""
        insert into services.identity (account, fin, name, confirmed_by, confirmed_at) values (?, ?, ?, ?, ?)
        on conflict (account) do update set fin = excluded.fin, name = excluded.name,
          confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
        """).params(identity.account(), identity.fin(), identity.name(), by, now.atOffset(ZoneOffset.UTC)).update();
  }
}
