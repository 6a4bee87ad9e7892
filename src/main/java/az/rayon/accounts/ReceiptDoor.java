package az.rayon.accounts;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to one registered thing for whoever holds its receipt: number and PIN instead of an account. They go in a
/// POST and come back as a pass of half an hour, so that neither an address nor a cookie ever holds the PIN. A number
/// that does not exist and a wrong PIN are answered alike, and guessing is slowed down as it is at the sign-in.
@Component
public class ReceiptDoor {

  private static final int LONGEST_TYPED = 100;
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

  /// What stands behind the door, and the key of the handing-in from which its PIN is reckoned.
  public record Room(UUID thing, UUID submission) {}

  /// What somebody typed, and the network address they came from.
  public record Knock(String number, String pin, String sender) {}

  /// What came of knocking.
  public sealed interface Answer {}

  public record Open(String pass) implements Answer {}

  /// It stays closed; the form is shown again and says why.
  public record Closed(Form form) implements Answer {}

  /// The form that stands at the door, and the status to show it with. The PIN is never put back into it.
  public record Form(HttpStatus status, String number, List<Problem> problems) {

    private static Form wrong(HttpStatus status, String number, String field, String why, Object... values) {
      return new Form(status, number, List.of(new Problem(field, "site.receipt." + why, values)));
    }

    /// As somebody comes to it, from a letter perhaps that names the number.
    public static Form of(String number) {
      return new Form(OK, read(number), List.of());
    }

    /// The pass has ended.
    public static Form over() {
      return wrong(NOT_FOUND, "", "number", "over", Passes.LASTS.toMinutes());
    }
  }

  /// `rooms` finds what a number stands for, if it stands for anything.
  @Transactional
  public Answer open(Knock knock, Function<String, Optional<Room>> rooms) {
    var number = read(knock.number());
    if (number.isEmpty()) return closed(UNPROCESSABLE_CONTENT, number, "number", "noNumber");
    if (knock.pin().isBlank()) return closed(UNPROCESSABLE_CONTENT, number, "pin", "noPin");
    var pin = Typed.cut(knock.pin(), LONGEST_TYPED);
    return switch (guesses.guess(number, knock.sender(), () -> fitting(pin, rooms.apply(number)))) {
      case Guesses.Right<Room>(var room) -> new Open(pass(room.thing()));
      case Guesses.Wrong<Room> _ -> closed(UNPROCESSABLE_CONTENT, number, "pin", "wrong");
      case Guesses.Locked<Room>(var until) -> closed(TOO_MANY_REQUESTS, number, "pin", "locked", minutesTo(until));
    };
  }

  /// A pass for whoever has just made the thing, or has it in their account, and need not knock.
  public String pass(UUID thing) {
    return passes.make(thing, clock.instant());
  }

  /// What the pass opens, while it lasts.
  public Optional<UUID> find(String pass) {
    return passes.open(pass, clock.instant());
  }

  /// The PIN is reckoned whether there is a room or not, so that both take as long.
  private Optional<Room> fitting(String pin, Optional<Room> room) {
    boolean fits = pins.fits(pin, room.map(Room::submission).orElse(NOBODYS));
    return room.filter(_ -> fits);
  }

  private long minutesTo(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
  }

  private static Closed closed(HttpStatus status, String number, String field, String why, Object... values) {
    return new Closed(Form.wrong(status, number, field, why, values));
  }

  private static String read(String typed) {
    return Typed.number(Typed.cut(Typed.line(typed), LONGEST_TYPED));
  }
}
