package az.rayon.accounts.links;

import az.rayon.accounts.Secret;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.LettersOut;
import az.rayon.audit.Audit;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a link is good for, once: a new password, a new account, the first administrator.
@Service
class UsingLinks {

  /// What the person tells about themselves when the account begins.
  record Newcomer(String email, Name name, @Nullable String phone, Language language) {}

  private final Accounts accounts;
  private final Links links;
  private final ChoosingPasswords choosing;
  private final LettersOut letters;
  private final Audit audit;
  private final Clock clock;

  UsingLinks(Accounts accounts, Links links, ChoosingPasswords choosing, LettersOut letters, Audit audit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.choosing = choosing;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  Optional<Link> find(Secret secret) {
    return links.find(secret, clock.instant());
  }

  /// The address behind the link, for the rule that a password is not one's own address.
  Optional<String> findEmail(Link link) {
    if (link instanceof Link.Register(var email)) return Optional.of(email);
    return Optional.ofNullable(link.whose()).flatMap(id -> accounts.find(id, LocalDate.now(clock))).map(Account::email);
  }

  /// Empty when the link has been used or has expired meanwhile.
  @Transactional
  Optional<Account> choosePassword(Secret secret, String hash) {
    var account = find(secret).map(Link::whose).flatMap(id -> accounts.find(id, LocalDate.now(clock)))
        .filter(found -> found.state() != State.ENDED);
    if (account.isEmpty() || !links.use(secret)) return Optional.empty();
    if (account.get().state() == State.ACTIVE) {
      letters.write("changed", account.get().email(), account.get().language(), "");
    }
    return Optional.of(choosing.choose(account.get(), hash));
  }

  /// Empty when the link is no good any more, or when somebody has the address by now.
  @Transactional
  Optional<Account> begin(Secret secret, Newcomer newcomer, String hash) {
    var link = find(secret);
    if (link.isEmpty() || !links.use(secret)) return Optional.empty();
    return switch (link.get()) {
      case Link.Register(var email) -> add(newcomer, email, new Standing.Citizen(), hash);
      case Link.FirstAdmin() -> add(newcomer, Email.canonical(newcomer.email()),
          new Standing.Official(Standing.Official.NO_UNIT, Set.of(Role.ADMIN)), hash);
      case Link.Invitation _,Link.Reset _ -> Optional.empty();
    };
  }

  private Optional<Account> add(Newcomer newcomer, String email, Standing standing, String hash) {
    var today = LocalDate.now(clock);
    if (accounts.findByEmail(email, today).isPresent()) return Optional.empty();
    var account = new Account(Ids.at(clock.instant()), State.ACTIVE, standing, email, newcomer.name(),
        newcomer.language(), newcomer.phone(), hash, null, 0);
    accounts.add(account, clock.instant());
    if (standing instanceof Standing.Official(_, var roles)) accounts.give(account.id(), roles, today, null);
    audit.record(account.actor(), "account.registered", account.id());
    return Optional.of(account);
  }
}
