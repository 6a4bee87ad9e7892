package az.rayon.accounts.entering;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.people.Passwords;
import az.rayon.accounts.sessions.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Opens the door to who knows the password. What it says to a wrong one does not tell whether there is such an
/// account, and takes as long. No transaction spans it: a hash takes a tenth of a second, and a connection is dearer
/// than that.
@Service
class SigningIn {

  private final Accounts accounts;
  private final Lockouts lockouts;
  private final Passwords passwords;
  private final Entering entering;
  private final Clock clock;

  SigningIn(Accounts accounts, Lockouts lockouts, Passwords passwords, Entering entering, Clock clock) {
    this.accounts = accounts;
    this.lockouts = lockouts;
    this.passwords = passwords;
    this.entering = entering;
    this.clock = clock;
  }

  Entry signIn(String email, String password, Visit visit) {
    var now = clock.instant();
    var address = Email.canonical(email);
    var locked = lock(address, visit, now);
    if (locked.isPresent()) return new Entry.Locked(locked.get());
    var account = accounts.findByEmail(address, LocalDate.now(clock)).filter(found -> found.state() == State.ACTIVE);
    var right = passwords.matches(password, account.map(Account::password).orElse(null));
    if (right.isEmpty()) {
      lockouts.takeBack(Door.NETWORK, visit.network(), now);
      lockouts.takeBack(Door.ACCOUNT, address, now);
      return new Entry.Busy();
    }
    if (!right.get() || account.isEmpty()) return new Entry.Wrong();
    lockouts.takeBack(Door.NETWORK, visit.network(), now);
    lockouts.forget(Door.ACCOUNT, address);
    return entering.afterPassword(account.get(), visit.device());
  }

  private Optional<Instant> lock(String address, Visit visit, Instant now) {
    var network = lockouts.attempt(Door.NETWORK, visit.network(), now);
    return network.isPresent() ? network : lockouts.attempt(Door.ACCOUNT, address, now);
  }
}
