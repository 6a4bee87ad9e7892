package az.rayon.accounts;

import az.rayon.accounts.Lockouts.Door;
import az.rayon.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second key of staff: six digits from their telephone, or a code from paper when the telephone is lost.
@Service
class SecondSteps {

  private final Accounts accounts;
  private final Sessions sessions;
  private final RecoveryCodes recovery;
  private final Lockouts lockouts;
  private final Audit audit;
  private final Clock clock;

  SecondSteps(Accounts accounts, Sessions sessions, RecoveryCodes recovery, Lockouts lockouts, Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.recovery = recovery;
    this.lockouts = lockouts;
    this.audit = audit;
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

  /// The key to show, the same until it is confirmed or the session ends.
  @Transactional
  byte[] offer(Session session) {
    return sessions.findOffer(session.id()).orElseGet(() -> {
      var key = Totp.freshKey();
      sessions.offer(session.id(), key);
      return key;
    });
  }

  /// Takes the offered key into use when the first code made from it is right, and gives the codes for paper.
  @Transactional
  Optional<List<String>> confirm(Session session, String code) {
    var key = sessions.findOffer(session.id());
    if (key.isEmpty()) return Optional.empty();
    var step = Totp.step(key.get(), code, clock.instant());
    if (step.isEmpty()) return Optional.empty();
    var account = accounts.get(session.account(), LocalDate.now(clock));
    accounts.save(account.withTotp(key.get()));
    accounts.useTotpStep(account.id(), step.getAsLong());
    audit.record(account.actor(), "account.secondStepSet", account.id());
    return Optional.of(recovery.renew(account.id()));
  }

  /// What came of a code.
  sealed interface Check {
    record Right() implements Check {}

    record Wrong() implements Check {}

    record Locked(Instant until) implements Check {}
  }
}
