package az.rayon.appeals.following;

import az.rayon.accounts.Mac;
import az.rayon.kernel.Secrets;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often a number was lately tried, and how often from one address. Kept in PostgreSQL, so that a second node and a
/// restart know it too; under a keyed hash, so that nobody's address is kept.
@Repository
public class Attempts {

  public static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient db;
  private final Mac mac;

  Attempts(JdbcClient db, Secrets secrets) {
    this.db = db;
    this.mac = new Mac("appeals.attempt", secrets);
  }

  /// The name under which a network address is counted. With IPv6 one household holds 2^64 of them; they count as one.
  public static String sender(String address) {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return "sender:" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    } catch (IllegalArgumentException e) {
      return "sender:" + address;
    }
  }

  /// Counts one more, before it is known whether it was right: so many at once are no way around.
  public int count(String who, Instant now) {
    return db.sql("""
        insert into appeals.attempt as a (who, since, times) values (:who, :now, 1)
        on conflict (who) do update set
          times = case when a.since <= :before then 1 else a.times + 1 end,
          since = case when a.since <= :before then :now else a.since end
        returning times
        """).param("who", mac.of(who)).param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minus(WINDOW).atOffset(ZoneOffset.UTC)).query(Integer.class).single();
  }

  /// Takes one back that was right after all.
  public void forgive(String who) {
    db.sql("update appeals.attempt set times = greatest(times - 1, 0) where who = ?").param(mac.of(who)).update();
  }

  public void forget(String who) {
    db.sql("delete from appeals.attempt where who = ?").param(mac.of(who)).update();
  }

  public void forgetBefore(Instant moment) {
    db.sql("delete from appeals.attempt where since < ?").param(moment.atOffset(ZoneOffset.UTC)).update();
  }
}
