package az.rayon.accounts.secondstep;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second key of staff: six digits from their telephone, or a code from paper when the telephone is lost.
@Service
class SecondSteps {

  private final Accounts accounts;
  private final RecoveryCodes recovery;
  private final Lockouts lockouts;
  private final Clock clock;

  SecondSteps(Accounts accounts, RecoveryCodes recovery, Lockouts lockouts, Clock clock) {
    this.accounts = accounts;
    this.recovery = recovery;
    this.lockouts = lockouts;
    this.clock = clock;
  }

  /// Whether the code is the account's, now and for the first time. Counts against the door when it is not.
  @Transactional
  Check check(Account account, String code) {
    var now = clock.instant();
    var whom = account.id().toString();
    var locked = lockouts.attempt(Door.CODE, whom, now);
    if (locked.isPresent()) return new Check.Locked(locked.get());
    var key = account.totp();
    var step = key == null ? OptionalLong.empty() : Totp.step(key, code, now);
    boolean right = step.isPresent()
        ? accounts.useTotpStep(account.id(), step.getAsLong())
        : recovery.use(account.id(), code);
    if (!right) return new Check.Wrong();
    lockouts.forget(Door.CODE, whom);
    return new Check.Right();
  }

  /// What came of a code.
  sealed interface Check {
    record Right() implements Check {}

    record Wrong() implements Check {}

    record Locked(Instant until) implements Check {}
  }
}
