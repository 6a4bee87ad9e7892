package az.rayon.accounts;

import az.rayon.accounts.people.Lockouts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A door that is opened by something a stranger might guess, for modules that keep one: guessing is slowed down there
/// as it is at the sign-in, for the thing and for the network the guess comes from.
@Component
public class Guesses {

  /// What came of a guess.
  public sealed interface Answer<T> {}

  public record Right<T>(T value) implements Answer<T> {}

  public record Wrong<T>() implements Answer<T> {}

  /// Too many wrong ones lately; this one was not looked at.
  public record Locked<T>(Instant until) implements Answer<T> {}

  private final Lockouts lockouts;
  private final Clock clock;

  Guesses(Lockouts lockouts, Clock clock) {
    this.lockouts = lockouts;
    this.clock = clock;
  }

  /// `what` names the thing, `sender` is the network address; `look` finds what the right guess opens.
  @Transactional
  public <T> Answer<T> guess(String what, String sender, Supplier<Optional<T>> look) {
    var now = clock.instant();
    var network = Network.of(sender);
    var locked = lockouts.attempt(Lockouts.Door.NETWORK, network, now)
        .or(() -> lockouts.attempt(Lockouts.Door.RECEIPT, what, now));
    if (locked.isPresent()) return new Locked<>(locked.get());
    var found = look.get();
    if (found.isEmpty()) return new Wrong<>();
    lockouts.takeBack(Lockouts.Door.NETWORK, network, now);
    lockouts.forget(Lockouts.Door.RECEIPT, what);
    return new Right<>(found.get());
  }

  /// For what anybody may ask for without knowing anything, such as a letter: whether this network has asked too often
  /// lately and has to wait.
  @Transactional
  public boolean isTooOften(String sender) {
    return lockouts.attempt(Lockouts.Door.ASKING, Network.of(sender), clock.instant()).isPresent();
  }
}
