package az.rayon.accounts.links;

import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.LettersOut;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.sessions.Visit;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends the links by which people open an account or get a new password. Whoever asks learns nothing about an address
/// but what its owner finds in their box; and nobody's box is filled by asking again and again.
@Service
class AskingForLinks {

  private final Accounts accounts;
  private final Links links;
  private final Lockouts lockouts;
  private final LettersOut letters;
  private final Clock clock;

  AskingForLinks(Accounts accounts, Links links, Lockouts lockouts, LettersOut letters, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.lockouts = lockouts;
    this.letters = letters;
    this.clock = clock;
  }

  /// False when this network has asked too often.
  @Transactional
  boolean register(String email, Language language, Visit visit) {
    var now = clock.instant();
    var address = Email.canonical(email);
    if (lockouts.attempt(Door.NETWORK, visit.network(), now).isPresent()) return false;
    if (lockouts.attempt(Door.LETTER, address, now).isPresent()) return true;
    if (accounts.findByEmail(address, LocalDate.now(clock)).isPresent()) {
      letters.write("known", address, language, "/reset");
    } else {
      var secret = links.make(new Link.Register(address), now);
      letters.write("register", address, language, "/register/" + secret.text());
    }
    return true;
  }

  /// As above. Who was invited and lost the letter gets a new one this way too.
  @Transactional
  boolean reset(String email, Visit visit) {
    var now = clock.instant();
    var address = Email.canonical(email);
    if (lockouts.attempt(Door.NETWORK, visit.network(), now).isPresent()) return false;
    if (lockouts.attempt(Door.LETTER, address, now).isPresent()) return true;
    accounts.findByEmail(address, LocalDate.now(clock)).ifPresent(account -> {
      var link = account.state() == State.INVITED ? new Link.Invitation(account.id()) : new Link.Reset(account.id());
      var secret = links.make(link, now);
      var kind = account.state() == State.INVITED ? "invitation" : "reset";
      letters.write(kind, address, account.language(), "/password/" + secret.text());
    });
    return true;
  }
}
