package az.rayon.appeals.following;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens an appeal to whoever knows its number and PIN. A number that does not exist and a wrong PIN are answered
/// alike, and both are counted.
@Service
class FollowingAppeals {

  /// Why it stays closed.
  enum Refusal {
    WRONG, LOCKED
  }

  private static final int PER_NUMBER = 5;
  private static final int PER_SENDER = 30;
  private static final UUID NOBODYS = new UUID(0, 0);

  private final Appeals appeals;
  private final Pins pins;
  private final Passes passes;
  private final Attempts attempts;
  private final Clock clock;

  FollowingAppeals(Appeals appeals, Pins pins, Passes passes, Attempts attempts, Clock clock) {
    this.appeals = appeals;
    this.pins = pins;
    this.passes = passes;
    this.attempts = attempts;
    this.clock = clock;
  }

  /// Gives a pass. `sender` is the network address that asks.
  @Transactional
  Outcome<String, Refusal> open(String number, String pin, String sender) {
    var now = clock.instant();
    var byNumber = "number:" + number;
    var bySender = Attempts.sender(sender);
    int forNumber = attempts.count(byNumber, now);
    int fromSender = attempts.count(bySender, now);
    if (forNumber > PER_NUMBER || fromSender > PER_SENDER) return new Refused<>(Refusal.LOCKED);
    var appeal = appeals.find(number);
    boolean fits = pins.fits(pin, appeal.map(found -> found.filing().submission()).orElse(NOBODYS));
    if (appeal.isEmpty() || !fits) return new Refused<>(Refusal.WRONG);
    attempts.forget(byNumber);
    attempts.forgive(bySender);
    return new Done<>(passes.make(appeal.get().id(), now));
  }

  /// The appeal that the pass opens, while it lasts.
  Optional<Appeal> find(String pass) {
    return passes.open(pass, clock.instant()).map(appeals::get);
  }
}
