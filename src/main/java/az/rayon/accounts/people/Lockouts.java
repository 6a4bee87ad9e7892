package az.rayon.accounts.people;

import az.rayon.accounts.Mac;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Slows down who guesses. Each attempt is counted before it is tried, so that many at once get no more tries than one
/// after the other; past a number of free ones every further attempt closes the door for longer, up to an hour.
/// Counted per account, whether it exists or not, and per network address, in the database because guesses come to any
/// node (N6).
@Repository
public class Lockouts {

  private static final Duration FORGOTTEN = Duration.ofDays(1);

  /// What is guessed at, or from where.
  public enum Door {
    /// a password, by e-mail address
    ACCOUNT(5, 1),
    /// a second step, by account
    CODE(5, 1),
    /// the PIN of a receipt, by the number on it; five tries in a quarter of an hour
    RECEIPT(5, 15),
    /// anything, from one network; a whole office may sit behind one
    NETWORK(40, 1),
    /// letters asked for, by e-mail address
    LETTER(3, 1),
    /// forms to be kept for somebody unknown, from one network
    FORM(20, 1),
    /// letters that anybody may ask for, from one network
    ASKING(20, 1);

    private final int free;
    private final int minutes;

    /// `minutes` is how long the door is closed at first.
    Door(int free, int minutes) {
      this.free = free;
      this.minutes = minutes;
    }
  }

  private final JdbcClient db;
  private final Mac mac;

  Lockouts(JdbcClient db, Secrets secrets) {
    this.db = db;
    this.mac = new Mac("accounts.failure", secrets);
  }

  /// Counts an attempt. Until when the door is closed, if it is; then nothing was counted.
  @Transactional
  public Optional<Instant> attempt(Door door, String whom, Instant now) {
    var counted = db.sql("""
        insert into accounts.failure as f (who, count, last_at, locked_until) values (:who, 1, :now, :now)
        on conflict (who) do update set
          count = case when f.last_at < :forgotten then 1 else f.count + 1 end,
          last_at = :now,
          locked_until = case when f.last_at < :forgotten or f.count + 1 < :free then :now
            else :now + interval '1 minute' * least(60, :minutes * power(2, least(f.count + 1 - :free, 10))) end
        where f.locked_until <= :now
        """).param("who", hash(door, whom)).param("now", Moments.of(now)).param("free", door.free)
        .param("minutes", door.minutes)
        .param("forgotten", Moments.of(now.minus(FORGOTTEN))).update();
    return counted == 1 ? Optional.empty() : lockedUntil(door, whom, now);
  }

  public Optional<Instant> lockedUntil(Door door, String whom, Instant now) {
    return db.sql("select locked_until from accounts.failure where who = ? and locked_until > ?")
        .params(hash(door, whom), Moments.of(now)).query(OffsetDateTime.class).optional()
        .map(OffsetDateTime::toInstant);
  }

  /// The attempt was a good one, or an administrator opens the door.
  public void forget(Door door, String whom) {
    db.sql("delete from accounts.failure where who = ?").param(hash(door, whom)).update();
  }

  /// Takes one attempt back: it was never tried, or it was a good one. A network is not forgiven for one good sign-in,
  /// which a guesser may well have.
  public void takeBack(Door door, String whom, Instant now) {
    db.sql("update accounts.failure set count = greatest(count - 1, 0), locked_until = :now where who = :who")
        .param("who", hash(door, whom)).param("now", Moments.of(now)).update();
  }

  public int clear(Instant now) {
    return db.sql("delete from accounts.failure where last_at < ?")
        .param(Moments.of(now.minus(FORGOTTEN.multipliedBy(2)))).update();
  }

  private byte[] hash(Door door, String whom) {
    return mac.of(door + ":" + whom);
  }
}
