package az.rayon.appeals.open311;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody called in the running minute, kept in PostgreSQL because calls come to any node (N6). Whoever
/// floods waits only for themselves: each has a row of their own, and counting waits for no disk.
@Repository
class Pace {

  static final Duration SPAN = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final Secrets secrets;
  private volatile byte @Nullable [] key;

  Pace(JdbcClient db, Secrets secrets) {
    this.db = db;
    this.secrets = secrets;
  }

  /// Counts one more call, and says how many there are now.
  int count(String who, Instant now) {
    return db.sql("""
        insert into appeals.open311_pace as p (who, since, times)
        select :who, :now, 1 from (select set_config('synchronous_commit', 'off', true)) unhurried
        on conflict (who) do update set
          times = case when p.since <= :before then 1 else p.times + 1 end,
          since = case when p.since <= :before then :now else p.since end
        returning times
        """).param("who", Secret.keyedHash(key(), who)).param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minus(SPAN).atOffset(ZoneOffset.UTC)).query(Integer.class).single();
  }

  int forgetBefore(Instant moment) {
    return db.sql("delete from appeals.open311_pace where since < ?").param(moment.atOffset(ZoneOffset.UTC)).update();
  }

  /// Fetched when first needed; it never changes.
  private byte[] key() {
    var known = key;
    if (known == null) key = known = secrets.get("appeals.open311");
    return known;
  }
}
