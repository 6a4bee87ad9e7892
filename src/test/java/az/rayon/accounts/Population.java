package az.rayon.accounts;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Passwords;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Makes people with accounts, each under a fresh address.
@TestComponent
public class Population {

  public static final String PASSWORD = "Ağdaş-çörəyi-şirindir";

  private final Accounts accounts;
  private final Clock clock;
  private final String hash;

  Population(Accounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.hash = passwords.hash(PASSWORD).orElseThrow();
  }

  public Account aCitizen() {
    return add(new Standing.Citizen());
  }

  public Account anOfficial(Role... roles) {
    return add(new Standing.Official(UUID.randomUUID(), Set.of(roles)));
  }

  Account add(Standing standing) {
    var id = UUID.randomUUID();
    accounts.add(new Account(id, State.ACTIVE, standing, "ə-" + id + "@people.example", new Name("Əli", "O'Şıxlı", ""),
        Language.AZ, null, hash, null, 0), clock.instant());
    var today = LocalDate.now(clock);
    if (standing instanceof Standing.Official(_, var roles)) accounts.give(id, roles, today, null);
    return accounts.get(id, today);
  }
}
