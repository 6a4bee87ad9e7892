package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Somebody with a browser. Every page they come to is checked for accessibility (those that are built alike once), for
/// its width, for errors in the console and for requests to other hosts; finding one fails the journey there and then.
final class Person implements AutoCloseable {

  /// How a page is built: which elements stand in which, with which classes and attributes, and its headings in order.
  private static final String BUILDING = """
      () => [...new Set([...document.body.querySelectorAll('*')].map(e => [e.parentElement, e].map(
        each => each.tagName + '.' + each.className).join('>') + e.getAttributeNames().sort()))].join()
        + [...document.querySelectorAll('h1, h2, h3, h4')].map(e => e.tagName)
      """;
  private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
      "best-practice");

  private final BrowserContext browser;
  private final Page page;
  private final String home;
  private final boolean script;
  private final List<String> trouble = new ArrayList<>();

  private Person(Browser browser, String home, int width, boolean script) {
    this(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script)
        .setLocale("az-AZ").setAcceptDownloads(true)), home, script);
  }

  private Person(BrowserContext browser, String home, boolean script) {
    this.home = home;
    this.script = script;
    this.browser = browser;
    this.page = browser.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
        trouble.add(message.text());
      }
    });
    page.onPageError(trouble::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:")) trouble.add(request.url());
    });
  }

  static Person at(Browser browser, String home) {
    return new Person(browser, home, 1280, true);
  }

  static Person onPhone(Browser browser, String home) {
    return new Person(browser, home, 360, true);
  }

  static Person withoutScript(Browser browser, String home) {
    return new Person(browser, home, 1280, false);
  }

  /// The same person with the same page in a second tab.
  Person inAnotherTab() {
    return new Person(browser, home, script).opens(path());
  }

  /// Waits for what takes long.
  Person patient() {
    page.setDefaultTimeout(60_000);
    return this;
  }

  Person opens(String path) {
    page.navigate(home + path);
    return looksAround();
  }

  Person signsInAs(String role) {
    return signsIn(role + "@demo.invalid", "aciq-rayon-demo");
  }

  Person signsIn(String email, String password) {
    return opens("/az/sign-in").signsInHere(email, password);
  }

  /// On the page to sign in that they were led to.
  Person signsInHereAs(String role) {
    return signsInHere(role + "@demo.invalid", "aciq-rayon-demo");
  }

  private Person signsInHere(String email, String password) {
    page.locator("input[name=email]").fill(email);
    page.locator("input[name=password]").fill(password);
    page.locator("main form button").first().click();
    return looksAround();
  }

  Person signsOut() {
    page.locator("header .plainbutton").click();
    return looksAround();
  }

  /// By its words, not by its role: Playwright lowers the role's name in the language of this JVM, to "lınk".
  Person follows(String link) {
    page.locator("a:visible").filter(new Locator.FilterOptions().setHasText(link)).first().click();
    return looksAround();
  }

  /// What is drawn is found by what is said of it aloud.
  Person followsDrawn(String name) {
    page.locator("main svg a[aria-label^=\"" + name + "\"]").click();
    return looksAround();
  }

  Person presses(String button) {
    page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(button)).first().click();
    return looksAround();
  }

  /// Opens what is folded under these words.
  Person unfolds(String summary) {
    page.locator("main summary:visible").filter(new Locator.FilterOptions().setHasText(summary)).first().click();
    return looksAround();
  }

  Person fills(String field, String value) {
    page.locator("main [name=\"" + field + "\"]:visible").fill(value);
    return this;
  }

  Person fills(String field, LocalDate day) {
    return fills(field, String.valueOf(day.getDayOfMonth())).fills(field + "-month",
        String.valueOf(day.getMonthValue())).fills(field + "-year", String.valueOf(day.getYear()));
  }

  Person brings(String file, String content) {
    page.locator("main input[type=file]:visible").setInputFiles(
        new FilePayload(file, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /// Ticks the box with these words beside it.
  Person ticks(String label) {
    page.locator("main label:visible").filter(new Locator.FilterOptions().setHasText(label)).first().click();
    return this;
  }

  Person chooses(String field, String value) {
    var control = page.locator("main select[name=\"" + field + "\"]:visible");
    if (control.count() > 0) control.selectOption(value);
    else page.locator("main input[name=\"" + field + "\"][value=\"" + value + "\"]").check();
    return this;
  }

  Person attaches(String field, Path file) {
    page.locator("main input[type=file][name=\"" + field + "\"]").setInputFiles(file);
    return this;
  }

  /// Chooses what a name in the list begins with.
  Person choosesNamed(String field, String start) {
    var option = page.locator("main select[name=\"" + field + "\"] option").filter(
        new Locator.FilterOptions().setHasText(start)).first();
    return chooses(field, option.getAttribute("value"));
  }

  /// Sends the form as the page's last button does.
  Person sends() {
    page.locator("main form button").last().click();
    return looksAround();
  }

  /// Takes the first choice that is one.
  Person choosesAny(String field) {
    var values = page.locator("main select[name=\"" + field + "\"] option").all();
    return chooses(field, values.stream().map(option -> option.getAttribute("value"))
        .filter(value -> value != null && !value.isEmpty()).findFirst().orElseThrow());
  }

  Person sees(String text) {
    assertThat(page.locator("body").innerText()).containsIgnoringWhitespaces(text);
    return this;
  }

  Person seesNot(String text) {
    assertThat(page.locator("body").innerText()).doesNotContain(text);
    return this;
  }

  String text(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  Page page() {
    return page;
  }

  String path() {
    return page.url().substring(home.length());
  }

  Download downloads(String path) {
    return page.waitForDownload(() -> page.evaluate("path => { const a = document.createElement('a'); a.href = path;"
        + " a.download = ''; document.body.append(a); a.click(); }", path));
  }

  byte[] fetches(String path) {
    return browser.request().get(home + path).body();
  }

  /// Keeps a picture of the page under `target/journeys`, for a designer's eye.
  Person keepsPicture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/journeys", name + ".png")));
    return this;
  }

  private Person looksAround() {
    assertThat(trouble).as("trouble on " + page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("width of " + page.url())
        .isEqualTo(true);
    assertThat(page.locator("h1").count()).as("one heading on " + page.url()).isEqualTo(1);
    // "Legacy" looks at the page alone, without a second window for the frames of other hosts: there are none here.
    if (script && LOOKED_AT.add(page.viewportSize().width + String.valueOf(page.evaluate(BUILDING)))) {
      var found = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations();
      assertThat(found).extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
          .as("accessibility of " + page.url()).isEmpty();
    }
    return this;
  }

  @Override
  public void close() {
    browser.close();
  }
}
