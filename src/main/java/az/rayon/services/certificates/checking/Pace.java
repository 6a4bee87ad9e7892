package az.rayon.services.certificates.checking;

import az.rayon.accounts.Network;
import az.rayon.accounts.Secret;
import az.rayon.kernel.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody lately brought a file, or named a certificate that there is not. Whoever has a paper in their
/// hand is right at once and never counted; kept in PostgreSQL, because people come to any node, under a keyed hash.
@Repository
class Pace {

  static final Duration SPAN = Duration.ofMinutes(15);
  static final int MOST = 30;

  private final JdbcClient db;
  private final Secrets secrets;
  private final Clock clock;

  Pace(JdbcClient db, Secrets secrets, Clock clock) {
    this.db = db;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// Counts one more, and says whether it is one too many.
  boolean exceeded(String address) {
    var now = clock.instant();
    return db.sql("""
        insert into services.certificate_pace as p (who, since, times)
        select :who, :now, 1 from (select set_config('synchronous_commit', 'off', true)) unhurried
        on conflict (who) do update set
          times = case when p.since <= :before then 1 else p.times + 1 end,
          since = case when p.since <= :before then :now else p.since end
        returning times
        """).param("who", Secret.keyedHash(secrets.get("services.certificates.pace"), Network.of(address)))
        .param("now", now.atOffset(ZoneOffset.UTC)).param("before", now.minus(SPAN).atOffset(ZoneOffset.UTC))
        .query(Integer.class).single() > MOST;
  }

  void forgetOld() {
    db.sql("delete from services.certificate_pace where since < ?")
        .param(clock.instant().minus(SPAN).atOffset(ZoneOffset.UTC)).update();
  }
}
