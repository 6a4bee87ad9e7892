package az.rayon.accounts.sample;

import az.rayon.accounts.page.SignInPage.Sample;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Account.State;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Passwords;
import az.rayon.database.Settings;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One invented person for each role, all with the same known password. Units, posts and names are those of the
/// directory's demonstration.
@Component
public class SampleAccounts implements Demonstration {

  public static final String PASSWORD = "aciq-rayon-demo";

  private static final List<Sample> ALL = List.of(sample("citizen"), sample("cso"), sample("registrar"),
      sample("executor"), sample("representative"), sample("deputy"), sample("head"), sample("secretary"),
      sample("ethics"), sample("data"), sample("editor"), sample("auditor"), sample("admin"));

  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;
  private final boolean demo;

  SampleAccounts(Accounts accounts, Passwords passwords, Clock clock, Settings settings) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
    this.demo = settings.demo();
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String part() {
    return "az.rayon.accounts";
  }

  @Override
  @Transactional
  public void prepare() {
    var hash = passwords.hash(PASSWORD).orElseThrow(() -> new IllegalStateException("too busy to hash a password"));
    ALL.forEach(sample -> add(sample.role(), hash));
  }

  /// Who can sign in, for the sign-in page; nobody outside of the demonstration.
  public List<Sample> shown() {
    return demo ? ALL : List.of();
  }

  private void add(String role, String hash) {
    var id = sampleId("account:" + role);
    var account = new Account(id, State.ACTIVE, standing(role), email(role), name(role), Language.AZ, null, hash, null,
        0);
    accounts.add(account, clock.instant());
    if (account.standing() instanceof Standing.Official(_, var roles)) {
      accounts.give(id, roles, LocalDate.of(2020, 1, 1), null);
    }
  }

  private static Standing standing(String role) {
    return switch (role) {
      case "citizen" -> new Standing.Citizen();
      case "cso" -> new Standing.Delegate(sampleId("organisation:numune-maarif"));
      default -> new Standing.Official(unit(role), Set.of(Role.valueOf(role.toUpperCase(Locale.ROOT))));
    };
  }

  private static UUID unit(String role) {
    return sampleId("unit:" + switch (role) {
      case "head" -> "rehberlik";
      case "deputy", "secretary" -> "ictimai-siyasi";
      case "registrar" -> "senedler";
      case "executor" -> "sosial-iqtisadi";
      case "representative" -> "ied-fuzuli";
      case "ethics" -> "huquq";
      case "data", "editor" -> "informasiya";
      default -> "umumi";
    });
  }

  private static Name name(String role) {
    return switch (role) {
      case "citizen" -> new Name("Könül", "Əliyeva (nümunə)", "İsgəndər qızı");
      case "cso" -> new Name("Cəmilə", "Şıxəliyeva (nümunə)", "Qədir qızı");
      case "registrar" -> new Name("Günel", "Quluzadə (nümunə)", "Sabir qızı");
      case "executor" -> new Name("Tural", "Çələbi (nümunə)", "Əli oğlu");
      case "representative" -> new Name("Natiq", "Bağırlı (nümunə)", "Əhməd oğlu");
      case "deputy" -> new Name("Sevda", "Nurlu (nümunə)", "Hikmət qızı");
      case "head" -> new Name("Rövşən", "Səfərli (nümunə)", "Tofiq oğlu");
      case "secretary" -> new Name("Aytac", "Kərimbəyli (nümunə)", "Namiq qızı");
      case "ethics" -> new Name("Nərgiz", "Əzimli (nümunə)", "Kamil qızı");
      case "data" -> new Name("Murad", "Ömərli (nümunə)", "Eldar oğlu");
      case "editor" -> new Name("Ülviyyə", "Rzalı (nümunə)", "Arif qızı");
      case "auditor" -> new Name("Lalə", "Zamanlı (nümunə)", "Oqtay qızı");
      case "admin" -> new Name("Fərid", "Nəsirov (nümunə)", "Çingiz oğlu");
      default -> throw new IllegalArgumentException(role);
    };
  }

  /// The ids that the directory's demonstration makes from the codes in its files.
  private static UUID sampleId(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  private static Sample sample(String role) {
    return new Sample(email(role), role);
  }

  private static String email(String role) {
    return role + "@demo.invalid";
  }
}
