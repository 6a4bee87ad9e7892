package az.rayon.accounts.secondstep;

import static az.rayon.accounts.Browser.location;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Population;
import az.rayon.accounts.SentLetters;
import az.rayon.accounts.SignInLetters.SignInLetter;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccountsTest
class SecondStepTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Population population;

  @Autowired
  Accounts accounts;

  @Autowired
  SentLetters letters;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  Browser browser;
  Account official;

  @BeforeEach
  void anOfficial() {
    db.sql("delete from accounts.failure").update();
    browser = new Browser(web);
    official = population.anOfficial(Role.DEPUTY);
  }

  @Test
  void aKeyIsSetUpWithItsFirstCodeAndPaperIsGivenOnce() {
    var paper = setUp();

    assertThat(paper).hasSize(10);
    assertThat(db.sql("select r::text from accounts.recovery_code r").query(String.class).list())
        .isNotEmpty().noneMatch(row -> row.contains(paper.getFirst()));
    assertThat(body(browser.get("/az/me/security"))).contains("Qalan ehtiyat kodlar: 10");
  }

  @Test
  void afterThatThePasswordAloneOpensNothing() {
    setUp();
    var other = new Browser(web);

    assertThat(location(other.signIn(official.email(), Population.PASSWORD))).isEqualTo("/az/sign-in/code");
    assertThat(other.get("/az/desk/rooms")).hasStatus(303);
    assertThat(other.get("/az/sign-in/set-up")).hasStatus(303);
    other.get("/az/sign-in/code");
    assertThat(other.post("/az/sign-in/code", "code", "000000")).hasStatus(422);
  }

  @Test
  void aCodeOpensTheDoorOnceAndNeverAgain() {
    setUp();
    db.sql("update accounts.account set totp_step = 0 where id = ?").param(official.id()).update();
    var code = Totp.at(key(), clock.instant());
    var half = halfway();
    var before = half.session();

    assertThat(location(half.post("/az/sign-in/code", "code", code))).isEqualTo("/az/desk");
    assertThat(half.session()).isNotEqualTo(before);
    assertThat(half.get("/az/desk/rooms")).hasStatusOk();

    assertThat(halfway().post("/az/sign-in/code", "code", code)).hasStatus(422);
  }

  @Test
  void aCodeFromPaperIsGoodOnce() {
    var paper = setUp();

    assertThat(halfway().post("/az/sign-in/code", "code", paper.getFirst().toUpperCase(Locale.ROOT)))
        .hasStatus(303);
    assertThat(halfway().post("/az/sign-in/code", "code", paper.getFirst())).hasStatus(422);
  }

  @Test
  void whoGuessesCodesHasToWait() {
    setUp();
    var half = halfway();
    for (int i = 0; i < 5; i++) half.post("/az/sign-in/code", "code", "00000" + i);

    assertThat(half.post("/az/sign-in/code", "code", "000009")).hasStatus(429);
  }

  @Test
  void anOpenSessionAloneReplacesNoKeyAndGetsNoCodes() {
    var paper = setUp();
    var key = key();
    browser.get("/az/sign-in/set-up");
    assertThat(body(browser.get("/az/sign-in/set-up"))).contains("name=\"password\"");
    var code = Totp.at(offered(), clock.instant());

    assertThat(browser.post("/az/sign-in/set-up", "code", code)).hasStatus(422);
    assertThat(browser.post("/az/sign-in/set-up", "code", code, "password", "Səhv parol yazılıb")).hasStatus(422);
    assertThat(browser.post("/az/me/security/paper")).hasStatus(422);
    assertThat(key()).isEqualTo(key);
    assertThat(halfway().post("/az/sign-in/code", "code", paper.getFirst())).hasStatus(303);
  }

  @Test
  void whoShowsThePasswordGetsNewCodesAndTheOwnerHearsOfIt() {
    setUp();
    assertThat(letters.to(official.email())).extracting(SignInLetter::subject).containsExactly("İkinci addım quruldu");
    browser.get("/az/me/security");

    assertThat(body(browser.post("/az/me/security/paper", "password", Population.PASSWORD)))
        .contains("Ehtiyat kodlarınız");
    assertThat(letters.to(official.email())).extracting(SignInLetter::subject)
        .containsExactly("İkinci addım quruldu", "Yeni ehtiyat kodlar alındı");
  }

  private Browser halfway() {
    var half = new Browser(web);
    half.signIn(official.email(), Population.PASSWORD);
    half.get("/az/sign-in/code");
    return half;
  }

  private List<String> setUp() {
    browser.signIn(official.email(), Population.PASSWORD);
    var page = body(browser.get("/az/sign-in/set-up"));
    assertThat(page).contains("<path fill=\"#000\" d=\"M");
    var key = offered();
    assertThat(page).contains(Totp.base32(key).substring(0, 4));
    var done = body(browser.post("/az/sign-in/set-up", "code", Totp.at(key, clock.instant()), "password",
        Population.PASSWORD));
    return Pattern.compile("<code>([a-z2-7-]{19})</code>").matcher(done).results().map(found -> found.group(1))
        .toList();
  }

  private byte[] offered() {
    return db.sql("select offer from accounts.session where account = ? and offer is not null").param(official.id())
        .query(byte[].class).single();
  }

  private byte[] key() {
    return Objects.requireNonNull(accounts.get(official.id(), LocalDate.now(clock)).totp());
  }
}
