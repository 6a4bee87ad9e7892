package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every page that somebody comes to is checked for accessibility (those that are built alike once), for its width, for
/// errors in the console and for requests to other hosts; finding one fails the journey there and then.
final class Inspection {

  /// How a page is built: which elements stand in which, with which classes and attributes, and its headings in order.
  private static final String BUILDING = """
      () => [...new Set([...document.body.querySelectorAll('*')].map(e => [e.parentElement, e].map(
        each => each.tagName + '.' + each.className).join('>') + e.getAttributeNames().sort()))].join()
        + [...document.querySelectorAll('h1, h2, h3, h4')].map(e => e.tagName)
      """;
  private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
      "best-practice");

  private final Page page;
  private final boolean script;
  private final List<String> trouble = new ArrayList<>();

  Inspection(Page page, String home, boolean script) {
    this.page = page;
    this.script = script;
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

  void inspect() {
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
  }
}
