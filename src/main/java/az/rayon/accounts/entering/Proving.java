package az.rayon.accounts.entering;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.people.Passwords;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Asks who is already in for the password once more before a key of theirs is changed: a browser that was left open
/// is not its owner.
@Component
public class Proving {

  private final Passwords passwords;
  private final Lockouts lockouts;
  private final Doorway doorway;
  private final Clock clock;

  Proving(Passwords passwords, Lockouts lockouts, Doorway doorway, Clock clock) {
    this.passwords = passwords;
    this.lockouts = lockouts;
    this.doorway = doorway;
    this.clock = clock;
  }

  /// Why the door stays closed, as the form says it.
  public record Unproved(HttpStatus status, Problem problem) {}

  /// Nothing when the password is the account's. `field` is where it was typed.
  public Optional<Unproved> ask(Account account, String password, String field) {
    var now = clock.instant();
    var locked = lockouts.attempt(Door.ACCOUNT, account.email(), now);
    if (locked.isPresent()) {
      return no(HttpStatus.TOO_MANY_REQUESTS,
          new Problem("", "accounts.signIn.locked", doorway.minutesTo(locked.get())));
    }
    var right = passwords.matches(password, account.password());
    if (right.isEmpty()) {
      lockouts.takeBack(Door.ACCOUNT, account.email(), now);
      return no(HttpStatus.SERVICE_UNAVAILABLE, new Problem("", "accounts.signIn.busy"));
    }
    if (!right.get()) {
      return no(HttpStatus.UNPROCESSABLE_CONTENT, new Problem(field, "accounts.password.notYours"));
    }
    lockouts.forget(Door.ACCOUNT, account.email());
    return Optional.empty();
  }

  private static Optional<Unproved> no(HttpStatus status, Problem problem) {
    return Optional.of(new Unproved(status, problem));
  }
}
