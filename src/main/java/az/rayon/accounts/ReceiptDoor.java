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
  private final Guesses guesses;
  private final Clock clock;

  ReceiptDoor(Pins pins, Passes passes, Guesses guesses, Clock clock) {
    this.pins = pins;
    this.passes = passes;
    this.guesses = guesses;
    this.clock = clock;
  }

  /// Gives a pass. `room` is what the number stands for, if it stands for anything.
  @Transactional
  public Outcome<String, Refusal> open(Knock knock, Optional<Room> room) {
    return switch (guesses.guess(knock.number(), knock.sender(), () -> fitting(knock.pin(), room))) {
      case Guesses.Right<Room>(var found) -> new Done<>(passes.make(found.thing(), clock.instant()));
      case Guesses.Wrong<Room> _ -> new Refused<>(Refusal.WRONG);
      case Guesses.Locked<Room> _ -> new Refused<>(Refusal.LOCKED);
    };
  }

  /// The PIN is reckoned whether there is a room or not, so that both take as long.
  private Optional<Room> fitting(String pin, Optional<Room> room) {
    boolean fits = pins.fits(pin, room.map(Room::submission).orElse(NOBODYS));
    return room.filter(_ -> fits);
  }

  /// What the pass opens, while it lasts.
  public Optional<UUID> find(String pass) {
    return passes.open(pass, clock.instant());
  }
}
