package az.rayon.accounts;

import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to one registered thing for whoever holds its receipt: number and PIN instead of an account. A number that
/// does not exist and a wrong PIN are answered alike, and guessing is slowed down as it is at the sign-in.
@Component
public class ReceiptDoor {

  /// Why it stays closed.
  public enum Refusal {
    WRONG, LOCKED
  }

  /// What stands behind the door, and the key of the handing-in from which its PIN is reckoned.
  public record Room(UUID thing, UUID submission) {}

  /// Number and PIN as somebody typed them, and the network address they came from.
  public record Knock(String number, String pin, String sender) {}

  private static final UUID NOBODYS = new UUID(0, 0);

  private final Pins pins;
  private final Passes passes;
  private final Lockouts lockouts;
  private final Clock clock;

  ReceiptDoor(Pins pins, Passes passes, Lockouts lockouts, Clock clock) {
    this.pins = pins;
    this.passes = passes;
    this.lockouts = lockouts;
    this.clock = clock;
  }

  /// Gives a pass. `room` is what the number stands for, if it stands for anything.
  @Transactional
  public Outcome<String, Refusal> open(Knock knock, Optional<Room> room) {
    var now = clock.instant();
    var network = Visit.network(knock.sender());
    boolean locked = lockouts.attempt(Lockouts.Door.NETWORK, network, now).isPresent()
        || lockouts.attempt(Lockouts.Door.RECEIPT, knock.number(), now).isPresent();
    if (locked) return new Refused<>(Refusal.LOCKED);
    boolean fits = pins.fits(knock.pin(), room.map(Room::submission).orElse(NOBODYS));
    if (room.isEmpty() || !fits) return new Refused<>(Refusal.WRONG);
    lockouts.takeBack(Lockouts.Door.NETWORK, network, now);
    lockouts.forget(Lockouts.Door.RECEIPT, knock.number());
    return new Done<>(passes.make(room.get().thing(), now));
  }

  /// What the pass opens, while it lasts.
  public Optional<UUID> find(String pass) {
    return passes.open(pass, clock.instant());
  }
}
