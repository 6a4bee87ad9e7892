package az.rayon.accounts.secondstep;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.LettersOut;
import az.rayon.accounts.sessions.Session;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How staff come to their second key and to the codes on paper, and to others in their place. The letter is for who
/// did not do this themselves.
@Service
public class ChangingSecondSteps {

  private final Accounts accounts;
  private final Sessions sessions;
  private final RecoveryCodes recovery;
  private final LettersOut letters;
  private final Audit audit;
  private final Clock clock;

  ChangingSecondSteps(Accounts accounts, Sessions sessions, RecoveryCodes recovery, LettersOut letters, Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.recovery = recovery;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  Account account(Session session) {
    return accounts.get(session.account(), LocalDate.now(clock));
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
    var account = account(session);
    accounts.save(account.withTotp(key.get()));
    accounts.useTotpStep(account.id(), step.getAsLong());
    audit.record(account.actor(), "account.secondStepSet", account.id());
    letters.write("secondStep", account.email(), account.language(), "");
    return Optional.of(recovery.renew(account.id()));
  }

  @Transactional
  public List<String> renewPaper(Account account) {
    audit.record(account.actor(), "account.paperRenewed", account.id());
    letters.write("paper", account.email(), account.language(), "");
    return recovery.renew(account.id());
  }
}
