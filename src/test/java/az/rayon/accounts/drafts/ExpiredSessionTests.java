package az.rayon.accounts.drafts;

import static az.rayon.accounts.Browser.hidden;
import static az.rayon.accounts.Browser.location;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Population;
import az.rayon.accounts.people.Account;
import az.rayon.kernel.Role;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/// A session ends in the middle of a form, and what was typed is not lost.
@AccountsTest
class ExpiredSessionTests {

  static final String TYPED = "Əlçatmaz işıq; \"çağırış\" <b>yox</b> & Iğdır ığıltısı\r\nikinci sətir";

  @Autowired
  MockMvcTester web;

  @Autowired
  Population population;

  @Autowired
  JdbcClient db;

  Browser browser;
  Account official;

  @BeforeEach
  void somebodySignedIn() {
    db.sql("delete from accounts.failure").update();
    official = population.anOfficial(Role.EXECUTOR);
    browser = new Browser(web);
    browser.signIn(official.email(), Population.PASSWORD);
    browser.get("/az/me/kept/00000000-0000-0000-0000-000000000000");
  }

  @Test
  void theFormIsThereAfterSigningInAgain() {
    expire();
    var kept = browser.post("/az/desk/rooms", "text", TYPED, "topic", "su", "topic", "yol");
    assertThat(kept).hasStatus(303);
    assertThat(location(kept)).startsWith("/az/sign-in?next=%2Fme%2Fkept%2F");

    assertThat(body(browser.get(location(kept)))).contains("Yazdıqlarınız saxlanılıb");
    var back = browser.post("/az/sign-in", "email", official.email(), "password", Population.PASSWORD, "next",
        URLDecoder.decode(location(kept).split("next=", 2)[1], StandardCharsets.UTF_8));
    var page = browser.get(location(back));

    assertThat(body(page)).contains("Yazdıqlarınız saxlanılıb", "action=\"/az/desk/rooms\"");
    assertThat(hidden(page)).containsEntry("text", TYPED);
    assertThat(resent(page)).isEqualTo("{text=" + TYPED + ", topic=su,yol}");
  }

  @Test
  void whoIsSignedInIsToldUntilWhenAndStaysByAsking() {
    assertThat(body(browser.get("/az/me/contact"))).contains("daxil olmuş qalırsınız. Vaxt keçsə də",
        "data-session=\"/az/me/session\"");
    assertThat(Integer.parseInt(body(browser.get("/az/me/session")))).isBetween(1_700, 1_800);
    assertThat(body(new Browser(web).get("/az/sign-in"))).doesNotContain("data-session");
    expire();
    assertThat(browser.get("/az/me/session")).hasStatus(303);
  }

  @Test
  void whenOnlyTheTokenIsOldAButtonIsEnough() {
    browser.token = "köhnə";
    var page = browser.post("/az/desk/rooms", "text", TYPED);

    assertThat(page).hasStatus(403);
    assertThat(body(page)).contains("Formanı bir də təsdiq edin", "action=\"/az/desk/rooms\"");
    assertThat(resent(page)).isEqualTo("{text=" + TYPED + "}");
  }

  @Test
  void whatThePageCarriedForItselfIsSentAndNotShown() {
    browser.token = "köhnə";
    var page = browser.post("/az/desk/rooms", "version", "73111", "reason", "Yol bağlıdır");

    assertThat(hidden(page)).containsEntry("version", "73111");
    assertThat(body(page)).contains("<strong>Səbəb</strong>", "typed\">Yol bağlıdır</p>")
        .doesNotContain("typed\">73111</p>");
    assertThat(body(browser.post("/az/desk/rooms", "_csrf", "köhnə", "version", "73111"))).doesNotContain("<details");
  }

  @Test
  void aVisitorsFormWithoutItsTokenIsShownAgainInTheirLanguage() {
    var page = web.post().uri("/ru/rooms/open").param("text", TYPED).exchange();

    assertThat(page).hasStatus(403);
    assertThat(body(page)).contains("Подтвердите форму ещё раз");
    assertThat(page).doesNotContainHeader("Set-Cookie");
  }

  @Test
  void anotherAccountDoesNotGetIt() {
    expire();
    var path = keptPath(browser.post("/az/desk/rooms", "text", TYPED));

    browser.signIn(population.anOfficial().email(), Population.PASSWORD);
    assertThat(browser.get("/az" + path)).hasStatus(404);
  }

  @Test
  void anotherBrowserDoesNotGetIt() {
    expire();
    var path = keptPath(browser.post("/az/desk/rooms", "text", TYPED));

    var other = new Browser(web);
    other.signIn(official.email(), Population.PASSWORD);
    assertThat(other.get("/az" + path)).hasStatus(404);
  }

  @Test
  void nobodyReadsItInTheDatabase() {
    expire();
    browser.post("/az/desk/rooms", "text", "gizli sözlər");

    assertThat(db.sql("select content from accounts.kept_form").query(byte[].class).list())
        .isNotEmpty().noneMatch(content -> new String(content, StandardCharsets.UTF_8).contains("gizli"));
  }

  @Test
  void passwordsAreNeverKept() {
    expire();
    var path = keptPath(browser.post("/az/me/rooms", "newPassword", "gizli", "_csrf2", "x", "name", "Əli"));
    browser.signIn(official.email(), Population.PASSWORD);

    assertThat(hidden(browser.get("/az" + path))).containsKey("name").doesNotContainKey("newPassword");
  }

  @Test
  void whatAnotherSiteSentIsNotShownAgain() {
    var answer = web.post().uri("/az/rooms/open").param("text", TYPED).header("Sec-Fetch-Site", "cross-site")
        .exchange();

    assertThat(answer).hasStatus(403);
    assertThat(body(answer)).doesNotContain("Əlçatmaz");
  }

  private void expire() {
    db.sql("update accounts.session set idle_until = now() - interval '1 second' where account = ?")
        .param(official.id()).update();
  }

  private static String keptPath(MvcTestResult answer) {
    return URLDecoder.decode(location(answer).split("next=", 2)[1], StandardCharsets.UTF_8);
  }

  /// What arrives when the reader presses the button, each field as often as the page holds it.
  private String resent(MvcTestResult page) {
    var main = body(page).substring(body(page).indexOf("<main"), body(page).indexOf("</main>"));
    var fields = Stream.of(main.split("<input type=\"hidden\" "))
        .skip(1).flatMap(input -> Stream.of(input.split("\"", 5)[1], input.split("\"", 5)[3]))
        .map(HtmlUtils::htmlUnescape).toList();
    var own = fields.subList(fields.indexOf("_csrf") + 2, fields.size());
    return body(browser.post("/az/desk/rooms", own.toArray(String[]::new)));
  }
}
