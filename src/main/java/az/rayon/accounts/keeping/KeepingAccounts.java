package az.rayon.accounts.keeping;

import az.rayon.accounts.links.Invitations;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the administrator does with accounts. An administrator has no other right for being one, and there is always
/// one left.
@Service
class KeepingAccounts {

  enum Refusal { NOT_ADMIN, EMAIL_TAKEN, LAST_ADMIN, ENDED }

  /// Somebody to be let in.
  record Invited(String email, Name name, Language language, Standing standing, @Nullable LocalDate until) {}

  private final Accounts accounts;
  private final Sessions sessions;
  private final Lockouts lockouts;
  private final Invitations invitations;
  private final Audit audit;
  private final Clock clock;

  KeepingAccounts(Accounts accounts, Sessions sessions, Lockouts lockouts, Invitations invitations, Audit audit,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.lockouts = lockouts;
    this.invitations = invitations;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Account, Refusal> invite(Invited person, Actor by) {
    if (!by.holds(Role.ADMIN)) return new Refused<>(Refusal.NOT_ADMIN);
    var email = Email.canonical(person.email());
    if (accounts.findByEmail(email, today()).isPresent()) return new Refused<>(Refusal.EMAIL_TAKEN);
    var now = clock.instant();
    var account = new Account(Ids.at(now), State.INVITED, person.standing(), email, person.name(), person.language(),
        null, null, null, 0);
    accounts.add(account, now);
    if (person.standing() instanceof Standing.Official(_, var roles)) {
      accounts.give(account.id(), roles, today(), person.until());
    }
    invitations.send(account);
    audit.record(by, "account.invited", account.id());
    return new Done<>(account);
  }

  @Transactional
  Outcome<Account, Refusal> inviteAgain(UUID id, Actor by) {
    return change(id, by, "account.invited", account -> {
      if (account.state() == State.INVITED) invitations.send(account);
    });
  }

  /// Unit and roles from today on.
  @Transactional
  Outcome<Account, Refusal> entrust(UUID id, UUID unit, Set<Role> roles, @Nullable LocalDate until, Actor by) {
    boolean forGood = roles.contains(Role.ADMIN) && until == null;
    if (!forGood && accounts.isLastAdmin(id, today())) return new Refused<>(Refusal.LAST_ADMIN);
    return change(id, by, "account.rolesChanged", account -> {
      accounts.save(account.in(new Standing.Official(unit, roles)));
      accounts.give(id, roles, today(), until);
    });
  }

  @Transactional
  Outcome<Account, Refusal> unlock(UUID id, Actor by) {
    return change(id, by, "account.unlocked", account -> {
      lockouts.forget(Door.ACCOUNT, account.email());
      lockouts.forget(Door.CODE, account.id().toString());
      lockouts.forget(Door.LETTER, account.email());
    });
  }

  /// For who has lost both telephone and paper. The next sign-in sets up a new second step.
  @Transactional
  Outcome<Account, Refusal> takeSecondStepAway(UUID id, Actor by) {
    return change(id, by, "account.secondStepTaken", account -> {
      accounts.save(account.withTotp(null));
      invitations.forgetPaper(id);
      sessions.endAll(id);
    });
  }

  private Outcome<Account, Refusal> change(UUID id, Actor by, String deed, Consumer<Account> work) {
    if (!by.holds(Role.ADMIN)) return new Refused<>(Refusal.NOT_ADMIN);
    var account = accounts.get(id, today());
    if (account.state() == State.ENDED) return new Refused<>(Refusal.ENDED);
    work.accept(account);
    audit.record(by, deed, id);
    return new Done<>(accounts.get(id, today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
