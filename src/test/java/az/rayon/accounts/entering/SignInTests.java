package az.rayon.accounts.entering;

import static az.rayon.accounts.Browser.location;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Population;
import az.rayon.accounts.Visits;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Passwords;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.accounts.sessions.Visit;
import az.rayon.audit.Audit;
import az.rayon.database.SomeSettings;
import az.rayon.kernel.Role;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccountsTest
class SignInTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Population population;

  @Autowired
  SigningIn signingIn;

  @Autowired
  Accounts accounts;

  @Autowired
  Entering entering;

  @Autowired
  Sessions sessions;

  @Autowired
  Audit audit;

  @Autowired
  Clock clock;

  @Autowired
  Lockouts lockouts;

  @Autowired
  JdbcClient db;

  Browser browser;

  @BeforeEach
  void aFreshBrowser() {
    browser = new Browser(web);
    db.sql("delete from accounts.failure").update();
  }

  @Test
  void theRightPasswordOpensTheDoor() {
    var official = population.anOfficial(Role.REGISTRAR);
    var answer = browser.signIn(official.email().toUpperCase(Locale.ROOT), Population.PASSWORD);

    assertThat(location(answer)).isEqualTo("/az/desk");
    assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    assertThat(browser.get("/az/desk/rooms")).hasStatusOk();
    assertThat(body(browser.get("/az/sign-in"))).isEmpty();
  }

  @Test
  void overHttpsTheCookieIsBoundToTheHost() {
    var answer = web.post().uri("https://rayon.example/az/sign-in").with(Visits.aVisitor())
        .param("email", population.aCitizen().email()).param("password", Population.PASSWORD).exchange();

    assertThat(answer.getResponse().getHeader("Set-Cookie")).startsWith("__Host-rayon=").contains("Secure");
  }

  @Test
  void aVisitorNeedsNoCookieToSeeTheForm() {
    assertThat(browser.get("/az/sign-in")).hasStatusOk().doesNotContainHeader("Set-Cookie");
  }

  @Test
  void thePageSaysItsLanguageWhateverTheBrowserPrefers() {
    assertThat(web.get().uri("/az/sign-in").header("Accept-Language", "ru")).hasHeader("Content-Language", "az");
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressLookTheSame() {
    var known = browser.signIn(population.aCitizen().email(), "Səhv parol yazılıb");
    var unknown = new Browser(web).signIn(UUID.randomUUID() + "@people.example", "Səhv parol yazılıb");

    assertThat(known).hasStatus(422);
    assertThat(unknown).hasStatus(422);
    assertThat(body(known)).contains("E-poçt ünvanı və ya parol düz gəlmir").doesNotContain("Səhv parol yazılıb");
    assertThat(body(unknown).replaceAll("value=\"[^\"]*\"", ""))
        .isEqualTo(body(known).replaceAll("value=\"[^\"]*\"", ""));
  }

  @Test
  void whatIsMissingIsSaid() {
    browser.get("/az/sign-in");
    assertThat(body(browser.post("/az/sign-in", "email", "Əli", "password", "")))
        .contains("E-poçt ünvanını düzgün yazın", "Parolunuzu yazın", "value=\"Əli\"");
  }

  @Test
  void afterTooManyFailuresTheRightPasswordHasToWait() {
    var email = population.aCitizen().email();
    for (int i = 0; i < 5; i++) browser.signIn(email, "Səhv parol yazılıb");

    var answer = browser.signIn(email, Population.PASSWORD);
    assertThat(answer).hasStatus(429);
    assertThat(body(answer)).contains("1 dəqiqədən sonra");

    db.sql("update accounts.failure set locked_until = now() - interval '1 second'").update();
    assertThat(location(browser.signIn(email, Population.PASSWORD))).isEqualTo("/az/me");
  }

  @Test
  void whoIsTurnedAwayBecauseOfACrowdIsForgivenNoEarlierGuess() {
    var email = population.aCitizen().email();
    var visit = new Visit("192.0.2.8", "");
    for (int i = 0; i < 4; i++)
      assertThat(signingIn.signIn(email, "Səhv parol", visit)).isInstanceOf(Entry.Wrong.class);
    var crowded = new SigningIn(accounts, lockouts, new Passwords() {
      @Override
      public Optional<Boolean> matches(String password, @Nullable String hash) {
        return Optional.empty();
      }
    }, entering, clock);

    assertThat(crowded.signIn(email, "Səhv parol", visit)).isInstanceOf(Entry.Busy.class);
    assertThat(signingIn.signIn(email, "Səhv parol", visit)).isInstanceOf(Entry.Wrong.class);
    assertThat(signingIn.signIn(email, "Səhv parol", visit)).isInstanceOf(Entry.Locked.class);
  }

  @Test
  void staffHaveToSetUpAKeyOutsideOfTheDemonstration() {
    var official = population.anOfficial(Role.REGISTRAR);
    assertThat(new Entering(sessions, audit, clock, SomeSettings.ofAProgram(false)).needsSecondStep(official)).isTrue();
    assertThat(
        new Entering(sessions, audit, clock, SomeSettings.ofAProgram(false)).needsSecondStep(population.aCitizen()))
        .isFalse();
    assertThat(new Entering(sessions, audit, clock, SomeSettings.ofAProgram(true)).needsSecondStep(official)).isFalse();
  }

  @Test
  void theDoorStaysClosedLongerEachTime() {
    var now = Instant.parse("2026-11-23T08:00:00Z");
    var whom = UUID.randomUUID().toString();
    for (int i = 0; i < 4; i++) assertThat(lockouts.attempt(Lockouts.Door.ACCOUNT, whom, now)).isEmpty();
    long[] minutes = {1, 2, 4, 8, 16, 32, 60, 60};
    for (long expected : minutes) {
      assertThat(lockouts.attempt(Lockouts.Door.ACCOUNT, whom, now)).isEmpty();
      var until = lockouts.lockedUntil(Lockouts.Door.ACCOUNT, whom, now).orElseThrow();
      assertThat(Duration.between(now, until).toMinutes()).isEqualTo(expected);
      now = until;
    }
  }

  @Test
  void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
    var email = population.aCitizen().email();
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Entry> guess = () -> signingIn.signIn(email, "Səhv parol yazılıb", new Visit("192.0.2.7", ""));
      var tried = threads.invokeAll(Stream.generate(() -> guess).limit(24).toList());
      long wrong = 0;
      for (var each : tried) if (each.get() instanceof Entry.Wrong) wrong++;
      assertThat(wrong).isEqualTo(5);
    }
  }

  @Test
  void aSessionIsNewAfterSignInAndGoneAfterSignOut() {
    var citizen = population.aCitizen();
    browser.signIn(citizen.email(), Population.PASSWORD);
    var first = browser.session();
    browser.signIn(citizen.email(), Population.PASSWORD);
    assertThat(browser.get("/az/me/rooms")).hasStatusOk();

    browser.get("/az/me/kept/" + UUID.randomUUID());
    browser.post("/az/sign-out");
    assertThat(browser.cookies).doesNotContainKey("rayon");
    browser.cookies.put("rayon", new Cookie("rayon", first));
    assertThat(browser.get("/az/me/rooms")).hasStatus(303);
  }

  @Test
  void theDatabaseHoldsNothingToSignInWith() {
    browser.signIn(population.aCitizen().email(), Population.PASSWORD);
    var cookie = browser.session();

    assertThat(db.sql("select s::text from accounts.session s").query(String.class).list())
        .isNotEmpty().noneMatch(row -> row.contains(cookie));
  }

  @Test
  void whoLosesARoleOrTheAccountLosesItAtOnce() {
    var official = population.anOfficial(Role.REGISTRAR);
    browser.signIn(official.email(), Population.PASSWORD);
    assertThat(browser.get("/az/desk/rooms")).hasStatusOk();

    db.sql("update accounts.account set state = 'ENDED', password = null where id = ?").param(official.id()).update();
    assertThat(browser.get("/az/desk/rooms")).hasStatus(303);
  }

  @Test
  void whoDoesNothingForLongIsSignedOut() {
    var official = population.anOfficial();
    browser.signIn(official.email(), Population.PASSWORD);
    assertThat(browser.get("/az/desk/rooms")).hasStatusOk();
    db.sql("update accounts.session set idle_until = now() - interval '1 second' where account = ?")
        .param(official.id()).update();

    assertThat(browser.get("/az/desk/rooms")).hasStatus(303);
  }

  @Test
  void theWayBackLeadsToOurOwnPagesOnly() {
    assertThat(Next.read("/desk/appeals?q=%C6%8Fli&page=2")).isEqualTo("/desk/appeals?q=%C6%8Fli&page=2");
    assertThat(Next.read("https://foreign.example")).isEmpty();
    assertThat(Next.read("/\\foreign.example")).isEmpty();
    assertThat(Next.read("/a\r\nSet-Cookie: x=y")).isEmpty();
    assertThat(Next.read("/sign-out")).isEmpty();
  }
}
