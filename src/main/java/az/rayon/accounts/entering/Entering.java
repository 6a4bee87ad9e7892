package az.rayon.accounts.entering;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.sessions.Session.Stage;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.audit.Audit;
import az.rayon.database.Settings;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins the session of a person who has proved who they are. Staff need a second step, except where everything is
/// invented anyway.
@Service
public class Entering {

  private final Sessions sessions;
  private final Audit audit;
  private final Clock clock;
  private final boolean demo;

  Entering(Sessions sessions, Audit audit, Clock clock, Settings settings) {
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
    this.demo = settings.demo();
  }

  boolean needsSecondStep(Account account) {
    return account.totp() != null || (account.isStaff() && !demo);
  }

  @Transactional
  public Entry afterPassword(Account account, String device) {
    if (!needsSecondStep(account)) return afterAll(account, device);
    var cookie = sessions.begin(account, Stage.PASSWORD, device, clock.instant());
    return new Entry.Halfway(cookie, account.totp() != null);
  }

  /// Always a new session: what the browser held before the last step is worth nothing after it.
  @Transactional
  public Entry afterAll(Account account, String device) {
    if (account.isStaff()) audit.record(account.actor(), "account.signedIn", account.id());
    return new Entry.Open(sessions.begin(account, Stage.WHOLE, device, clock.instant()));
  }
}
