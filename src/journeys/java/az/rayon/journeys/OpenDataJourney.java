package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Open data as people meet it: somebody looks for the housing queue and takes it home as a spreadsheet, an editor
/// writes a story around its chart, and the data officer lays in what another portal has and takes out what the state's
/// is to have.
@Browsing
class OpenDataJourney {

  private static final String WAITING = "/open-data/housing_queue?in=state&is=waiting&by=registered_year";

  private final Browser browser;
  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private String home = "";

  OpenDataJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void theHousingQueueIsFoundFilteredDrawnAndTakenAsASpreadsheet() throws IOException {
    try (var visitor = Person.at(browser, home)) {
      visitor.opens("/az").follows("Açıq məlumatlar").keepsPicture("open-data").fills("q", "mənzil növbəsi")
          .presses("Axtar").follows("adsız, hər növbə bir sətir").unfolds("Sütunlar üzrə seç")
          .chooses("state.is", "waiting").fills("general.from", "1").chooses("by", "registered_year").presses("Göstər")
          .sees("Vəziyyət: növbədə").sees("ən azı 1").sees("Ən yüksək:").seesNot("mənzil verilib")
          .keepsPicture("open-data-queue");
      var told = visitor.text("main strong");
      var sheet = visitor.page().locator("main a[href*='.xlsx']").getAttribute("href");
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(visitor.fetches(sheet)))) {
        var rows = book.getSheetAt(0);
        assertThat(told).isEqualTo(rows.getLastRowNum() + " sətir");
        assertThat(rows).as("all but the head").filteredOn(row -> row.getRowNum() > 0)
            .allSatisfy(row -> assertThat(row.getCell(5).getStringCellValue()).isEqualTo("waiting"));
      }
      visitor.follows("Filtri götür").sees("mənzil verilib");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/en" + WAITING).sees("Housing queue").sees("Clear the filter").keepsPicture("open-data-queue-en")
          .opens("/ru" + WAITING).sees("Очередь на жильё").sees("в очереди").sees("Сбросить фильтр")
          .keepsPicture("open-data-queue-ru").opens("/ru/open-data").opens("/en/open-data");
    }
  }

  /// Browsers send braces as they were typed.
  @Test
  void conditionsTypedIntoAnAddressAreRead() {
    try (var visitor = Person.at(browser, home)) {
      var asked = "/api/3/action/datastore_search?resource_id=housing_queue&limit=1&filters=";
      assertThat(new String(visitor.fetches(asked + "{\"state\":\"waiting\"}"), StandardCharsets.UTF_8))
          .contains("\"success\":true", "\"state\":\"waiting\"");
      assertThat(new String(visitor.fetches(asked + "{broken"), StandardCharsets.UTF_8))
          .contains("\"success\":false", "Validation Error");
    }
  }

  @Test
  void anEditorWritesAStoryAroundAChartAndAVisitorReadsIt() {
    try (var editor = Person.at(browser, home)) {
      editor.signsInAs("editor").opens("/az/desk/stories").follows("Yeni mətn yaz")
          .fills("chart", home + "/az/open-data/housing_queue").fills("titleAz", "Növbədə kim var? " + mark)
          .fills("textAz", "Ən çox kim gözləyir.\n\nİkinci abzas.").fills("slug", "novbe-" + mark).presses("Saxla")
          .sees("Bu ünvanda qrafik yoxdur").sees("Mətni yazın").fills("chart", home + "/az" + WAITING)
          .fills("titleEn", "Who waits? " + mark).fills("textEn", "Most who wait.")
          .fills("titleRu", "Кто ждёт? " + mark)
          .fills("textRu", "Кого больше.").presses("Saxla")
          .sees("qaralama").sees("Ən yüksək:").keepsPicture("story-desk").presses("Dərc et").sees("dərc olunub");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/search?q=" + mark).follows("Növbədə kim var? " + mark).sees("Ən çox kim gözləyir.")
          .sees("Qrafik canlıdır").sees("İkinci abzas.").keepsPicture("story")
          .opens("/az/open-data/stories").sees(mark).opens("/en/open-data/stories/novbe-" + mark).sees("Highest:");
      visitor.follows("The figures");
      assertThat(visitor.path()).isEqualTo("/en" + WAITING);
    }
  }

  @Test
  void theStateOfTheQueueIsKeptAndStaysAtItsAddress() throws IOException {
    try (var officer = Person.at(browser, home)) {
      officer.signsInAs("data").opens("/az/desk/open-data").follows("Saxlanmış vəziyyətlərə bax")
          .keepsPicture("kept-states").follows("Mənzil növbəsi: adsız, hər növbə bir sətir")
          .presses("Bu vəziyyəti saxla").sees("səbəbini qeyddə yazın").fills("note", "Növbənin halı " + mark)
          .presses("Bu vəziyyəti saxla").sees("Növbənin halı " + mark).keepsPicture("kept-state");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/open-data/housing_queue").follows("Saxlanmış vəziyyətlər").sees("Növbənin halı " + mark)
          .keepsPicture("kept-state-public");
      var file = visitor.page().locator("main a[href$='.csv']").first().getAttribute("href");
      assertThat(new String(visitor.fetches(file), StandardCharsets.UTF_8)).startsWith("number,registered_year");
    }
  }

  @Test
  void whatAnotherPortalHasIsLaidInAndWhatTheStatesIsToHaveIsTakenOut() throws IOException {
    try (var officer = Person.at(browser, home)) {
      officer.signsInAs("data").opens("/az/desk/harvest").sees("qoşulmayıb").presses("Faylı oxu")
          .sees("Kataloq faylını seçin");
      officer.page().locator("#file-title").fill("Qonşu rayon " + mark);
      officer.brings("kataloq.ttl", """
              @prefix dcat: <http://www.w3.org/ns/dcat#> .
              @prefix dct: <http://purl.org/dc/terms/> .
              <https://qonsu.invalid/d/1> a dcat:Dataset ; dct:title "Bulaqlar %s"@az ;
                dcat:landingPage <https://qonsu.invalid/bulaqlar> .
              """.formatted(mark)).presses("Faylı oxu").sees("Qonşu rayon").sees("yeni").keepsPicture("harvest");
      officer.opens("/az/desk/portal-export").keepsPicture("portal-export");
      var zip = officer.downloads("/az/desk/portal-export/data-gov-az.zip");
      assertThat(zip.suggestedFilename()).startsWith("data-gov-az-").endsWith(".zip");
      var files = new ArrayList<String>();
      try (var in = new ZipInputStream(zip.createReadStream())) {
        for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) files.add(file.getName());
      }
      assertThat(files).contains("siyahi.xlsx", "melumat/housing_queue.csv");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/search?q=bulaqlar+" + mark).follows("Bulaqlar " + mark).sees("Qonşu rayon " + mark);
      assertThat(visitor.page().locator("main h2 a").getAttribute("href")).isEqualTo("https://qonsu.invalid/bulaqlar");
    }
  }
}
