package az.rayon.appeals.following;

import az.rayon.accounts.Passes;
import az.rayon.accounts.Pins;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door to one registered thing for whoever knows its number and PIN. A number that does not exist and a wrong PIN
/// are answered alike, and both are counted.
@Component
public class Door {

  /// Why it stays closed.
  public enum Refusal {
    WRONG, LOCKED
  }

  /// What stands behind the door, and the key of the handing-in from which its PIN is reckoned.
  public record Room(UUID thing, UUID submission) {}

  private static final int PER_NUMBER = 5;
  private static final int PER_SENDER = 30;
  private static final UUID NOBODYS = new UUID(0, 0);

  private final Pins pins;
  private final Passes passes;
  private final Attempts attempts;
  private final Clock clock;

  Door(Pins pins, Passes passes, Attempts attempts, Clock clock) {
    this.pins = pins;
    this.passes = passes;
    this.attempts = attempts;
    this.clock = clock;
  }

  /// Number and PIN as somebody typed them, and the network address they came from.
  public record Knock(String number, String pin, String sender) {}

  /// Gives a pass. `room` is what the number stands for, if it stands for anything. Called within a transaction, so
  /// that the attempt is counted.
  public Outcome<String, Refusal> open(Knock knock, Optional<Room> room) {
    var now = clock.instant();
    var byNumber = "number:" + knock.number();
    var bySender = Attempts.sender(knock.sender());
    int forNumber = attempts.count(byNumber, now);
    int fromSender = attempts.count(bySender, now);
    if (forNumber > PER_NUMBER || fromSender > PER_SENDER) return new Refused<>(Refusal.LOCKED);
    boolean fits = pins.fits(knock.pin(), room.map(Room::submission).orElse(NOBODYS));
    if (room.isEmpty() || !fits) return new Refused<>(Refusal.WRONG);
    attempts.forget(byNumber);
    attempts.forgive(bySender);
    return new Done<>(passes.make(room.get().thing(), now));
  }

  /// A pass for whoever has just made the thing and need not knock.
  public String pass(UUID thing) {
    return passes.make(thing, clock.instant());
  }

  /// What the pass opens, while it lasts.
  public Optional<UUID> find(String pass) {
    return passes.open(pass, clock.instant());
  }
}
