package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/// Somebody with a browser. Each step of theirs is complete when its page is there; each page is inspected.
final class Person implements AutoCloseable {

  /// How long anything may take, in milliseconds: a machine under load is slow, and waiting costs only those who fail.
  static final double PATIENCE = 60_000;

  private static final ContainsTextOptions BY_EYE = new ContainsTextOptions().setUseInnerText(true);

  private final BrowserContext browser;
  private final Page page;
  private final String home;
  private final boolean script;
  private final Inspection inspection;
  private int pages;
  private int answer;
  private boolean overlooked;

  private Person(Browser browser, String home, int width, boolean script) {
    this(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script)
        .setLocale("az-AZ").setAcceptDownloads(true)), home, script);
  }

  private Person(BrowserContext browser, String home, boolean script) {
    this.home = home;
    this.script = script;
    this.browser = browser;
    this.page = browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onLoad(_ -> pages++);
    page.onResponse(response -> {
      if (response.request().isNavigationRequest()) answer = response.status();
    });
    inspection = new Inspection(page, home, script);
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

  Person opens(String path) {
    return comesTo(() -> page.navigate(home + path));
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
    return clicks(page.locator("main form button").first());
  }

  Person signsOut() {
    return clicks(page.locator("header .plainbutton"));
  }

  /// What leads to another page.
  Person clicks(Locator way) {
    return comesTo(way::click);
  }

  /// By its words, not by its role: Playwright lowers the role's name in the language of this JVM, to "lınk".
  Person follows(String link) {
    return clicks(page.locator("a:visible").filter(new Locator.FilterOptions().setHasText(link)).first());
  }

  /// What is drawn is found by what is said of it aloud.
  Person followsDrawn(String name) {
    return clicks(page.locator("main svg a[aria-label^=\"" + name + "\"]"));
  }

  Person presses(String button) {
    return clicks(page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(button)).first());
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
    return clicks(page.locator("main form button").last());
  }

  /// Takes the first choice that is one.
  Person choosesAny(String field) {
    var values = page.locator("main select[name=\"" + field + "\"] option").all();
    return chooses(field, values.stream().map(option -> option.getAttribute("value"))
        .filter(value -> value != null && !value.isEmpty()).findFirst().orElseThrow());
  }

  /// Some pages draw again by themselves what is being worked off.
  Person sees(String text) {
    overlooked = false;
    PlaywrightAssertions.assertThat(page.locator("body")).containsText(text, BY_EYE);
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

  /// Complete when the page that comes of it is there. One that refuses is to be looked at before going on.
  private Person comesTo(Runnable deed) {
    looksAtTheRefusal();
    int before = pages;
    deed.run();
    page.waitForCondition(() -> pages > before);
    overlooked = answer >= 400;
    return looksAround();
  }

  private void looksAtTheRefusal() {
    assertThat(overlooked).as(() -> "not looked at: " + answer + " on " + page.url() + "\n" + page.innerText("main"))
        .isFalse();
  }

  private Person looksAround() {
    inspection.inspect();
    return this;
  }

  @Override
  public void close() {
    try {
      looksAtTheRefusal();
    } finally {
      browser.close();
    }
  }
}
