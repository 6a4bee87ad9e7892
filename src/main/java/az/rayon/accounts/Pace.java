package az.rayon.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How often somebody lately did what may be done only so often. A module counts in a table of its own (`who bytea
/// primary key, since timestamptz, times int`), because people come to any node (N6), and under a keyed hash, so that
/// nobody's address is kept. Whoever floods waits only for themselves: each has a row of their own.
public abstract class Pace {

  private final JdbcClient db;
  private final Mac mac;
  private final String table;
  private final Duration span;

  protected Pace(JdbcClient db, Mac mac, String table, Duration span) {
    this.db = db;
    this.mac = mac;
    this.table = table;
    this.span = span;
  }

  /// Counts one more, before it is known what comes of it, and says how many there are now: so many at once are no way
  /// around. A count by itself waits for no disk; within a deed's transaction it is kept as safely as the deed.
  public int count(String who, Instant now) {
    return db.sql("""
        insert into %s as p (who, since, times)
        select :who, :now, 1 from (select set_config('synchronous_commit',
          case when :alone then 'off' else current_setting('synchronous_commit') end, true)) unhurried
        on conflict (who) do update set
          times = case when p.since <= :before then 1 else p.times + 1 end,
          since = case when p.since <= :before then :now else p.since end
        returning times
        """.formatted(table)).param("who", mac.of(who)).param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", now.minus(span).atOffset(ZoneOffset.UTC))
        .param("alone", !TransactionSynchronizationManager.isActualTransactionActive()).query(Integer.class).single();
  }

  /// What is too old to count.
  public void forgetOld(Instant now) {
    db.sql("delete from %s where since <= ?".formatted(table)).param(now.minus(span).atOffset(ZoneOffset.UTC)).update();
  }
}
