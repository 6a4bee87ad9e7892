package az.rayon.journeys;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Most people come with a phone. What everybody may read fits it, in the longest language too.
@Browsing
class PhoneJourney {

  final Browser browser;
  String home = "";

  PhoneJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/plans/2025-2027", "/plans/2025-2027/measures/4.3", "/plans/2020-2022/reports/2022",
      "/appeals", "/appeals/register", "/inquiries/register",
      "/receptions", "/series/appeals.onTime", "/open-data/appeals", "/open-data/legal_rules",
      "/deadlines?rule=appeal.register&from=2026-11-20", "/deadlines/calendar", "/directory", "/log", "/sign-in"})
  void thePageFitsAPhone(String path) {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az" + path).opens("/ru" + path);
    }
  }
}
