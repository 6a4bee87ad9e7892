package az.rayon.accounts.links;

import static az.rayon.accounts.Browser.location;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Population;
import az.rayon.accounts.SentLetters;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What begins with a letter: an account, a new password.
@AccountsTest
class LetterLinksTests {

  static final String NEW = "yeni parol budur, bəli";

  @Autowired
  MockMvcTester web;

  @Autowired
  Population population;

  @Autowired
  SentLetters letters;

  @Autowired
  Links links;

  @Autowired
  JdbcClient db;

  Browser browser;

  @BeforeEach
  void aFreshBrowser() {
    browser = new Browser(web);
    db.sql("delete from accounts.failure").update();
  }

  @Test
  void aCitizenOpensAnAccountWithTheLinkInALetter() {
    var email = UUID.randomUUID() + "@people.example";
    var path = asked("/az/register", email);
    assertThat(letters.lastTo(email).subject()).isEqualTo("Hesabınızı açın");

    assertThat(body(browser.get(path))).contains(email);
    var empty = browser.post(path, "password", "qısa");
    assertThat(empty).hasStatus(422);
    assertThat(body(empty)).contains("Adınızı yazın", "Soyadınızı yazın", "ən azı 12 simvol");

    var done = browser.post(path, "given", "Könül", "family", "Əliyeva", "patronymic", "", "phone", "050 123 45 67",
        "password", NEW);
    assertThat(location(done)).isEqualTo("/az/me");
    assertThat(body(browser.get("/az/me"))).contains("Könül Əliyeva", email);
    assertThat(db.sql("select phone from accounts.account where email = ?").param(email).query(String.class).single())
        .isEqualTo("+994501234567");
    assertThat(browser.get(path)).hasStatus(410);
  }

  @Test
  void whoHasAnAccountIsToldSoByLetterOnly() {
    var citizen = population.aCitizen();
    browser.get("/az/register");
    var known = body(browser.post("/az/register", "email", citizen.email()));
    var unknown = body(browser.post("/az/register", "email", "x" + citizen.email()));

    assertThat(known.replace(citizen.email(), "")).isEqualTo(unknown.replace("x" + citizen.email(), ""));
    assertThat(letters.lastTo(citizen.email()).subject()).isEqualTo("Sizin artıq hesabınız var");
  }

  @Test
  void nobodysBoxIsFilled() {
    var citizen = population.aCitizen();
    browser.get("/az/reset");
    for (int i = 0; i < 6; i++) browser.post("/az/reset", "email", citizen.email());

    assertThat(letters.to(citizen.email())).hasSize(3);
  }

  @Test
  void aNewPasswordComesByLetterAndEndsAllSessions() {
    var citizen = population.aCitizen();
    var elsewhere = new Browser(web);
    elsewhere.signIn(citizen.email(), Population.PASSWORD);
    var path = asked("/ru/reset", citizen.email());

    browser.get(path);
    assertThat(location(browser.post(path, "password", NEW))).endsWith("/me");
    assertThat(browser.get("/az/me")).hasStatusOk();
    assertThat(elsewhere.get("/az/me")).hasStatus(303);
    assertThat(letters.lastTo(citizen.email()).subject()).isEqualTo("Parolunuz dəyişdirildi");
    assertThat(new Browser(web).signIn(citizen.email(), Population.PASSWORD)).hasStatus(422);
    assertThat(new Browser(web).signIn(citizen.email(), NEW)).hasStatus(303);
  }

  @Test
  void aLinkIsGoodOnceAndNotForLong() {
    var citizen = population.aCitizen();
    var used = asked("/az/reset", citizen.email());
    browser.get(used);
    browser.post(used, "password", NEW);
    browser.get("/az/me/security");
    assertThat(browser.post(used, "password", NEW + "2")).hasStatus(410);

    var old = asked("/az/reset", citizen.email());
    db.sql("update accounts.link set expires_at = now() - interval '1 second' where account = ?").param(citizen.id())
        .update();
    assertThat(browser.get(old)).hasStatus(410);
    assertThat(browser.post(old, "password", NEW)).hasStatus(410);
    assertThat(browser.get("/az/password/uydurma")).hasStatus(410);
  }

  @Test
  void lookingAtALinkDoesNotUseItUp() {
    var path = asked("/az/reset", population.aCitizen().email());
    browser.get(path);
    browser.get(path);
    assertThat(browser.post(path, "password", NEW)).hasStatus(303);
  }

  @Test
  void theFirstAdministratorBeginsWithALinkFromTheConsole() {
    var secret = links.make(new Link.FirstAdmin(), Instant.parse("2100-01-01T00:00:00Z"));
    var path = "/az/register/" + secret.text();
    var email = UUID.randomUUID() + "@people.example";
    browser.get(path);
    browser.post(path, "email", email, "given", "Fərid", "family", "Nəsirov", "password", NEW);

    assertThat(body(browser.get("/az/desk/accounts?q=" + email))).contains("Nəsirov Fərid");
    assertThat(new Browser(web).get(path)).hasStatus(410);
  }

  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() {
    var official = population.anOfficial(Role.EDITOR);
    var elsewhere = new Browser(web);
    elsewhere.signIn(official.email(), Population.PASSWORD);
    browser.signIn(official.email(), Population.PASSWORD);
    browser.get("/az/me/security");

    assertThat(browser.post("/az/me/security/password", "oldPassword", "bilmirəm", "newPassword", NEW)).hasStatus(422);
    assertThat(browser.post("/az/me/security/password", "oldPassword", Population.PASSWORD, "newPassword", NEW))
        .hasStatus(303);
    assertThat(browser.get("/az/desk/rooms")).hasStatusOk();
    assertThat(elsewhere.get("/az/desk/rooms")).hasStatus(303);
  }

  private String asked(String page, String email) {
    browser.get(page);
    assertThat(body(browser.post(page, "email", email))).contains(email);
    return letters.lastTo(email).path();
  }
}
