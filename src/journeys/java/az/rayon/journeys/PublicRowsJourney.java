package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Weight;
import az.rayon.opendata.gate.Gate;
import az.rayon.opendata.gate.Staged;
import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What stands around public rows, for whoever comes for them; and what the registers publish, held against the gate
/// through which everything else has to go: every row of every view. What may be found is named here, with its reason.
@Browsing
class PublicRowsJourney {

  /// Telephones and addresses of offices, posts and organisations belong to the institution, and who holds a post in it
  /// is what a public list of officials is there to say (measure 6.3: staff and İƏD contacts).
  private static final Set<String> OFFICIAL = Set.of("offices.email EMAIL", "offices.phone PHONE",
      "organisations.email EMAIL", "organisations.phone PHONE", "staff_contacts.email EMAIL",
      "staff_contacts.phone PHONE", "staff_contacts.surname NAME", "staff_contacts.patronymic NAME",
      "plan_reports.signatory NAME", "units.email EMAIL", "units.phone PHONE");

  private static final Set<String> NAMES = Set.of("Kod", "Ad", "Dəstin adı", "Formalar", "Qrupun kodu");

  private final Browser browser;
  private String home = "";

  @Autowired
  Datasets datasets;

  @Autowired
  Gate gate;

  PublicRowsJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void whoNeedsDataFindsItWaitsForItOrWishesForIt() {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/open-data").follows("Ən çox yüklənən").sees("Adına görə")
          .opens("/az/open-data/staff_contacts").sees("Kukisiz sayılır").follows("Yeniləndikdə mənə yazın")
          .fills("email", "kim").sends().sees("ad@example.az")
          .fills("email", "oxucu@demo.invalid").sends().sees("E-poçtunuza baxın");
      visitor.opens("/az/open-data").follows("İstənilən məlumatlar və cavablar").sees("Hələ olmayan məlumat dəsti")
          .follows("Məlumat istə");
      assertThat(visitor.page().locator("textarea").inputValue()).startsWith("Belə bir məlumat dəsti istəyirəm:");
      assertThat(visitor.page().context().cookies()).as("visitors get no cookie").isEmpty();
    }
    try (var visitor = Person.withoutScript(browser, home)) {
      visitor.opens("/az/open-data/gate_findings").opens("/az/series/opendata.taken").sees("Məlumat dəstləri yüklənib");
    }
  }

  @Test
  void noRegisterPublishesWhatPointsAtAPerson() {
    var found = new TreeMap<String, Finding>();
    for (var dataset : datasets.list()) {
      gate.examine(staged(dataset)).findings().stream().filter(each -> each.weight() == Weight.BLOCKS)
          .forEach(each -> found.put(dataset.name() + "." + each.column().name() + " " + each.trace(), each));
    }
    found.keySet().removeAll(OFFICIAL);
    assertThat(found).isEmpty();
  }

  /// Codes are for programs: pages show the word. Names by which programs know a thing are what they are.
  @Test
  void noPageShowsACodeInPlaceOfAWord() {
    var cell = Pattern.compile(
        "data-label=\"([^\"]*)\" role=\"cell\"><div>([A-Z]{3,}|[A-Za-z]+(?:_[A-Za-z]+)+)</div>");
    var codes = new TreeSet<String>();
    try (var visitor = Person.withoutScript(browser, home)) {
      for (var dataset : datasets.list()) {
        var page = new String(visitor.fetches("/az/open-data/" + dataset.name()), StandardCharsets.UTF_8);
        cell.matcher(page).results().filter(found -> !NAMES.contains(found.group(1)))
            .forEach(found -> codes.add(dataset.name() + ", " + found.group(1) + ": " + found.group(2)));
      }
    }
    assertThat(codes).isEmpty();
  }

  private static Staged staged(Dataset dataset) {
    return new Staged("open_data." + dataset.name(), dataset.columns(), null);
  }
}
