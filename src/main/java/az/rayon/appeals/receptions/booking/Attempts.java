package az.rayon.appeals.receptions.booking;

import az.rayon.accounts.Network;
import az.rayon.accounts.Mac;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody lately booked from one network address. Kept in PostgreSQL, so that a second node and a restart
/// know it too; under a keyed hash, so that nobody's address is kept.
@Repository
class Attempts {

  static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient db;
  private final Mac mac;

  Attempts(JdbcClient db, Secrets secrets) {
    this.db = db;
    this.mac = new Mac("appeals.attempt", secrets);
  }

  /// Counts one more from a network address, before it is known what comes of it: so many at once are no way around.
  /// What is too old to count is forgotten by the way.
  int count(String address, Instant now) {
    return db.sql("""
        with old as (delete from appeals.attempt where since <= :before and who <> :who)
        insert into appeals.attempt as a (who, since, times) values (:who, :now, 1)
        on conflict (who) do update set
          times = case when a.since <= :before then 1 else a.times + 1 end,
          since = case when a.since <= :before then :now else a.since end
        returning times
        """).param("who", mac.of("booking:sender:" + Network.of(address))).param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minus(WINDOW).atOffset(ZoneOffset.UTC)).query(Integer.class).single();
  }
}
