package az.rayon.accounts.links;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A new password, by a letter's link or by who knows the old one. It ends every session that the old one had opened,
/// puts out all links, and opens the door to who was locked out by somebody's guessing.
@Service
public class ChoosingPasswords {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Links links;
  private final Lockouts lockouts;
  private final Audit audit;
  private final Clock clock;

  ChoosingPasswords(Accounts accounts, Sessions sessions, Links links, Lockouts lockouts, Audit audit, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.lockouts = lockouts;
    this.audit = audit;
    this.clock = clock;
  }

  /// The account with its new password, whose hash is given. The caller has used the link up or checked the old one.
  @Transactional
  public Account choose(Account account, String hash) {
    var deed = account.state() == State.INVITED ? "account.begun" : "account.passwordChanged";
    accounts.save(account.withPassword(hash));
    sessions.endAll(account.id());
    links.revoke(account.id());
    lockouts.forget(Door.ACCOUNT, account.email());
    lockouts.forget(Door.LETTER, account.email());
    audit.record(account.actor(), deed, account.id());
    return accounts.get(account.id(), LocalDate.now(clock));
  }
}
