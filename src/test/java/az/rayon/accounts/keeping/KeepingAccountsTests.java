package az.rayon.accounts.keeping;

import static az.rayon.accounts.Browser.location;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Population;
import az.rayon.accounts.SentLetters;
import az.rayon.accounts.keeping.KeepingAccounts.Refusal;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccountsTest
class KeepingAccountsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Population population;

  @Autowired
  KeepingAccounts keeping;

  @Autowired
  EndingAccounts ending;

  @Autowired
  Accounts accounts;

  @Autowired
  SentLetters letters;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  Browser browser;
  Account admin;

  @BeforeEach
  void anAdministrator() {
    db.sql("delete from accounts.failure").update();
    admin = population.anOfficial(Role.ADMIN);
    browser = new Browser(web);
    browser.signIn(admin.email(), Population.PASSWORD);
    browser.get("/az/desk/accounts/new");
  }

  @Test
  void anInvitationThatCannotLeaveIsToldOf() {
    var waits = "Poçt serveri hələ qoşulmayıb";
    assertThat(body(browser.get("/az/desk/accounts/new"))).doesNotContain(waits);
    letters.connected(false);
    try {
      assertThat(body(browser.get("/az/desk/accounts/new"))).contains(waits, "href=\"/az/desk/letters\"");
      var made = browser.post("/az/desk/accounts/new", "kind", "OFFICIAL", "email", UUID.randomUUID() + "@r.example",
          "given", "Şəhla", "family", "İsgəndərova", "unit", UUID.randomUUID().toString(), "letters", "AZ");
      assertThat(body(browser.get(location(made)))).contains(waits);
      assertThat(body(browser.get("/az/desk/accounts/" + admin.id()))).doesNotContain(waits);
    } finally {
      letters.connected(true);
    }
  }

  @Test
  void anInvitedOfficialChoosesAPasswordAndIsIn() {
    var email = UUID.randomUUID() + "@rayon.example";
    var unit = UUID.randomUUID();
    var made = browser.post("/az/desk/accounts/new", "kind", "OFFICIAL", "email", email, "given", "Şəhla", "family",
        "İsgəndərova", "unit", unit.toString(), "roles", "REGISTRAR", "roles", "EDITOR", "letters", "AZ");
    assertThat(location(made)).startsWith("/az/desk/accounts/");
    assertThat(body(browser.get(location(made)))).contains("Şəhla İsgəndərova", "Dəvət olunub",
        "Dəvəti yenidən göndər");

    var theirs = new Browser(web);
    var path = letters.lastTo(email).path();
    theirs.get(path);
    assertThat(location(theirs.post(path, "password", "yeni parol budur, bəli"))).isEqualTo("/az/desk");
    var account = accounts.findByEmail(email, LocalDate.now(clock)).orElseThrow();
    assertThat(account.actor()).isEqualTo(new Actor.Official(account.id(), unit, Set.of(Role.REGISTRAR, Role.EDITOR)));
  }

  @Test
  void whatIsMissingInAnInvitationIsSaidAndTheRestIsKept() {
    var answer = browser.post("/az/desk/accounts/new", "kind", "DELEGATE", "email", "Əli", "given", "Şəhla", "until",
        "31", "until-month", "2", "until-year", "2027");

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("E-poçt ünvanını düzgün yazın", "Soyadınızı yazın",
        "Nümayəndənin təşkilatını seçin", "Tarixi düzgün yazın", "value=\"Şəhla\"", "value=\"2027\"");
  }

  @Test
  void oneAddressHasOneAccount() {
    var answer = browser.post("/az/desk/accounts/new", "kind", "OFFICIAL", "email", admin.email(), "given", "A",
        "family", "B", "unit", UUID.randomUUID().toString());

    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("Bu ünvanla artıq hesab var");
  }

  @Test
  void rolesBeginTodayAndTheirHistoryStays() {
    var official = population.anOfficial(Role.REGISTRAR);
    var unit = UUID.randomUUID();
    keeping.entrust(official.id(), unit, Set.of(Role.EXECUTOR), null, admin.actor());

    var today = LocalDate.now(clock);
    assertThat(accounts.get(official.id(), today).actor())
        .isEqualTo(new Actor.Official(official.id(), unit, Set.of(Role.EXECUTOR)));
    assertThat(accounts.get(official.id(), today.plusYears(1)).actor().holds(Role.EXECUTOR)).isTrue();
  }

  @Test
  void aRoleForAWhileEndsByItself() {
    var official = population.anOfficial();
    var today = LocalDate.now(clock);
    keeping.entrust(official.id(), UUID.randomUUID(), Set.of(Role.HEAD), today.plusDays(3), admin.actor());

    assertThat(accounts.get(official.id(), today.plusDays(3)).actor().holds(Role.HEAD)).isTrue();
    assertThat(accounts.get(official.id(), today.plusDays(4)).actor().holds(Role.HEAD)).isFalse();
  }

  @Test
  void whoIsNoAdministratorChangesNothing() {
    var target = population.anOfficial();
    var deputy = anOfficial(Role.DEPUTY, Role.AUDITOR);

    assertThat(ending.end(target.id(), deputy)).isEqualTo(new Refused<>(Refusal.NOT_ADMIN));
    assertThat(keeping.unlock(target.id(), deputy)).isEqualTo(new Refused<>(Refusal.NOT_ADMIN));
    assertThat(keeping.entrust(target.id(), UUID.randomUUID(), Set.of(Role.ADMIN), null, target.actor()))
        .isEqualTo(new Refused<>(Refusal.NOT_ADMIN));
  }

  @Test
  void theListIsForAdministratorsAndAuditorsOnly() {
    assertThat(web.get().uri("/az/desk/accounts").with(signedIn(anOfficial(Role.AUDITOR)))).hasStatusOk();
    assertThat(web.get().uri("/az/desk/accounts").with(signedIn(anOfficial(Role.HEAD)))).hasStatus(403);
    assertThat(web.get().uri("/az/desk/accounts/new").with(signedIn(anOfficial(Role.AUDITOR)))).hasStatus(403);
  }

  @Test
  void anEndedAccountIsOutAtOnceAndItsAddressIsFree() {
    var official = population.anOfficial(Role.EXECUTOR);
    var theirs = new Browser(web);
    theirs.signIn(official.email(), Population.PASSWORD);
    browser.get("/az/desk/accounts/" + official.id());
    browser.post("/az/desk/accounts/" + official.id() + "/end");

    assertThat(theirs.get("/az/desk/rooms")).hasStatus(303);
    assertThat(new Browser(web).signIn(official.email(), Population.PASSWORD)).hasStatus(422);
    assertThat(accounts.findByEmail(official.email(), LocalDate.now(clock))).isEmpty();
    assertThat(ending.end(official.id(), admin.actor())).isEqualTo(new Refused<>(Refusal.ENDED));
  }

  @Test
  void oneAdministratorIsAlwaysLeft() {
    db.sql("delete from accounts.role_held where role = 'ADMIN' and account <> ?").param(admin.id()).update();

    assertThat(ending.end(admin.id(), admin.actor())).isEqualTo(new Refused<>(Refusal.LAST_ADMIN));
    assertThat(keeping.entrust(admin.id(), UUID.randomUUID(), Set.of(), null, admin.actor()))
        .isEqualTo(new Refused<>(Refusal.LAST_ADMIN));
    var until = LocalDate.now(clock).plusDays(3);
    assertThat(keeping.entrust(admin.id(), UUID.randomUUID(), Set.of(Role.ADMIN), until, admin.actor()))
        .isEqualTo(new Refused<>(Refusal.LAST_ADMIN));
    keeping.entrust(population.anOfficial().id(), UUID.randomUUID(), Set.of(Role.ADMIN), until, admin.actor());
    assertThat(ending.end(admin.id(), admin.actor())).isEqualTo(new Refused<>(Refusal.LAST_ADMIN));
    assertThat(keeping.entrust(admin.id(), UUID.randomUUID(), Set.of(Role.ADMIN, Role.EDITOR), null, admin.actor()))
        .isInstanceOf(Done.class);
  }

  @Test
  void aLockedAccountIsOpenedByHand() {
    var official = population.anOfficial();
    for (int i = 0; i < 6; i++) new Browser(web).signIn(official.email(), "Səhv parol yazılıb");
    assertThat(body(browser.get("/az/desk/accounts/" + official.id()))).contains("İndi aç");

    browser.post("/az/desk/accounts/" + official.id() + "/unlock");
    assertThat(new Browser(web).signIn(official.email(), Population.PASSWORD)).hasStatus(303);
  }
}
