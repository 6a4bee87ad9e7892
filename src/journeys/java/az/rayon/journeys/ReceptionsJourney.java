package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a free hour to a question with a number; and a village without a telephone line.
@Browsing
class ReceptionsJourney {

  private static final String KEPT_FOR_A_RELOAD = """
      async () => {
        const [place] = await caches.keys();
        return place && (await (await caches.open(place)).keys()).length > 3;
      }
      """;

  final Browser browser;
  String home = "";

  ReceptionsJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aVisitorBooksChangesTheirMindAndMoves() {
    try (var visitor = Person.onPhone(browser, home)) {
      books(visitor);
      var number = visitor.text("#number");
      var pin = visitor.text("#pin");
      assertThat(visitor.page().context().cookies()).as("visitors get no cookie").isEmpty();
      visitor.opens("/az/receptions/booking?number=" + number).fills("pin", pin).sends()
          .sees("Yolumuz nə vaxt düzələcək?").presses("Gələcəyəm").sees("Gəliş təsdiqlənib")
          .follows("Başqa vaxta keçir");
      visitor.page().locator("input[name=seat]").last().check();
      visitor.sends().sees("Yazılış " + number).keepsPicture("booking");
      assertThat(visitor.path()).doesNotContain(number, pin);
      theSecretaryAwaits(number);
    }
  }

  @Test
  void theSameWorksWithoutScript() {
    try (var visitor = Person.withoutScript(browser, home)) {
      books(visitor);
    }
    try (var secretary = Person.withoutScript(browser, home)) {
      opensCounter(secretary.signsInAs("secretary"));
      type(secretary.page(), "Skriptsiz");
      secretary.sends().sees("nömrəsi ilə qeydə alındı");
    }
  }

  @Test
  void whatIsTypedInAVillageWithoutALineIsSentOnceWhenTheLineIsBack() {
    try (var representative = Person.at(browser, home)) {
      opensCounter(representative.signsInAs("representative")).keepsPicture("counter");
      var page = representative.page();
      int before = written(page);
      page.waitForFunction(KEPT_FOR_A_RELOAD);
      page.context().setOffline(true);
      for (var name : new String[]{"Birinci", "İkinci", "Üçüncü"}) {
        type(page, name);
        if (name.equals("İkinci")) answersOnTheSpot(page);
        page.locator("main form button").last().click();
      }
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).containsText("Saxlanılıb, göndərilməyib: 3");
      assertThat(kept(page)).contains("Birinci", "İkinci", "Üçüncü");
      representative.keepsPicture("counter-offline");
      page.reload();
      representative.sees("Xətt yoxdur").seesNot("Nümunə Sakin").keepsPicture("counter-reloaded");
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).containsText("göndərilməyib: 3");

      page.context().setOffline(false);
      // A page opened without a line is not always told that the line is back; it tries again by itself.
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).hasText("Hamısı göndərildi.");
      assertThat(kept(page)).as("nobody's name stays in the browser").doesNotContain("Birinci", "Üçüncü");
      page.reload();
      representative.sees("Birinci").sees("İkinci").sees("Üçüncü").sees("Cavablandırılıb");
      assertThat(written(page)).isEqualTo(before + 3);
    }
  }

  @Test
  void whatIsNotAcceptedIsNotSaidToBeSent() {
    try (var representative = Person.at(browser, home)) {
      var page = opensCounter(representative.signsInAs("representative")).page();
      type(page, "Natamam");
      page.locator("main [name=how][value=SPOT]").check();
      page.locator("main form button").last().click();
      PlaywrightAssertions.assertThat(page.locator(".counter__list")).containsText("Nəticəni seçin");
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).isHidden();
    }
  }

  /// As an open page does whose program was replaced behind it.
  @Test
  void aServerOfAnotherVersionIsNotMisread() {
    try (var representative = Person.at(browser, home)) {
      var page = opensCounter(representative.signsInAs("representative")).page();
      page.route("**/requests", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)
          .setContentType("application/json").setBody("{\"number\":\"A-2026-000001\",\"due\":\"2026-12-01\"}")));
      type(page, "Köhnə");
      page.locator("main form button").last().click();
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).hasText("Hamısı göndərildi.");
      representative.seesNot("undefined");
      page.unroute("**/requests");
      page.route("**/requests", route -> route.fulfill(new Route.FulfillOptions().setStatus(409)
          .setContentType("application/json").setBody("{\"refused\":\"no\"}")));
      type(page, "Köhnə");
      page.locator("main form button").last().click();
      PlaywrightAssertions.assertThat(page.locator(".counter__state")).containsText("bu səhifəni yeniləyin");
    }
  }

  @Test
  void everybodySeesWhatBecameOfAVillagesRequests() {
    try (var reader = Person.at(browser, home)) {
      reader.opens("/az/receptions").keepsPicture("receptions").follows("Bütün səyyari qəbullar");
      reader.clicks(reader.page().locator("main tbody a").first()).sees("Deyilənlərdən nə çıxdı")
          .seesNot("Nümunə Sakin").keepsPicture("mobile");
    }
  }

  private static void books(Person visitor) {
    visitor.opens("/az").follows("Qəbula yazılmaq").follows("Yazıl —");
    visitor.page().locator("input[name=seat]").first().check();
    visitor.sends().choosesAny("topic-1").fills("text-1", "Yolumuz nə vaxt düzələcək?").presses("Daha bir sual")
        .choosesAny("topic-2").fills("text-2", "Qaz nə vaxt gələcək?").sends().sends().sends()
        .sees("Düzəldilməli olanlar").fills("surname", "Nümunəyeva").fills("name", "Gülşən " + System.nanoTime())
        .fills("email", "gulsen" + System.nanoTime() + "@demo.invalid").chooses("needs", "STEPS").sends()
        .sees("Qaz nə vaxt gələcək?").sends().sees("Qəbula yazıldınız").keepsPicture("booked");
  }

  private void theSecretaryAwaits(String number) {
    try (var secretary = Person.at(browser, home)) {
      secretary.signsInAs("secretary").opens("/az/desk/receptions").sees("Qəbul günləri").seesNot("qəbulu çatmayan")
          .keepsPicture("receptions-desk");
      var days = secretary.page().locator("main a[href*='/days/']").all().stream()
          .map(link -> link.getAttribute("href")).toList();
      var found = days.stream().filter(day -> {
        secretary.page().navigate(home + day);
        return secretary.page().content().contains(number);
      }).findFirst();
      secretary.opens(found.orElseThrow()).sees("Pilləkənsiz giriş").keepsPicture("day");
    }
  }

  private static Person opensCounter(Person clerk) {
    clerk.opens("/az/desk/receptions");
    return clerk.clicks(clerk.page().locator("main a[href*='/desk/receptions/mobile/M-']").filter(
        new Locator.FilterOptions().setHasText("Füzuli")).first()).sees("Növbəti nəfər");
  }

  private static void type(Page page, String name) {
    page.locator("main [name=surname]").fill("Nümunəyev");
    page.locator("main [name=name]").fill(name);
    page.locator("main select[name=topic]").selectOption("irrigation");
    page.locator("main [name=text]").fill("Suvarma suyu çatmır.");
  }

  /// Whoever says so is asked for the answer at once.
  private static void answersOnTheSpot(Page page) {
    page.locator("main [name=how][value=SPOT]").check();
    page.locator("main [name=result][value=EXPLAINED]").check();
    page.locator("main [name=answer]").fill("Növbə sabah sizindir.");
    page.locator("main [name=agreed]").check();
  }

  private static String kept(Page page) {
    return String.valueOf(page.evaluate("() => JSON.stringify({...localStorage})"));
  }

  private static int written(Page page) {
    return page.locator("main tbody tr").count();
  }
}
