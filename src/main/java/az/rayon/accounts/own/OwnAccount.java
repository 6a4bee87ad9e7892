package az.rayon.accounts.own;

import az.rayon.accounts.links.ChoosingPasswords;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.LettersOut;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with their own account.
@Service
class OwnAccount {

  private final Accounts accounts;
  private final ChoosingPasswords choosing;
  private final LettersOut letters;
  private final Audit audit;
  private final Clock clock;

  OwnAccount(Accounts accounts, ChoosingPasswords choosing, LettersOut letters, Audit audit, Clock clock) {
    this.accounts = accounts;
    this.choosing = choosing;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  Account get(Actor actor) {
    return accounts.get(actor.id(), LocalDate.now(clock));
  }

  @Transactional
  void change(Actor actor, Name name, Language language, @Nullable String phone) {
    accounts.save(get(actor).withContact(name, language, phone));
    audit.record(actor, "account.contactChanged", actor.id());
  }

  /// The old password has been checked; the letter is for who did not do this themselves.
  @Transactional
  Account changePassword(Account account, String hash) {
    letters.write("changed", account.email(), account.language(), "");
    return choosing.choose(account, hash);
  }
}
