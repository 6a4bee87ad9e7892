package az.rayon.accounts.keeping;

import az.rayon.accounts.AccountEnded;
import az.rayon.accounts.keeping.KeepingAccounts.Refusal;
import az.rayon.accounts.links.Invitations;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The administrator ends an account: it is out at once, and whoever keeps something for it is told.
@Service
class EndingAccounts {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Invitations invitations;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndingAccounts(Accounts accounts, Sessions sessions, Invitations invitations, Audit audit,
      ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.invitations = invitations;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Outcome<Account, Refusal> end(UUID id, Actor by) {
    if (!by.holds(Role.ADMIN)) return new Refused<>(Refusal.NOT_ADMIN);
    var today = LocalDate.now(clock);
    if (accounts.isLastAdmin(id, today)) return new Refused<>(Refusal.LAST_ADMIN);
    var account = accounts.get(id, today);
    if (account.state() == Account.State.ENDED) return new Refused<>(Refusal.ENDED);
    accounts.save(account.ended());
    accounts.give(id, Set.of(), today, null);
    sessions.endAll(id);
    invitations.revoke(id);
    audit.record(by, "account.ended", id);
    events.publishEvent(new AccountEnded(id));
    return new Done<>(accounts.get(id, today));
  }
}
