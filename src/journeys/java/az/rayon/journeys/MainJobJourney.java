package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Azerbaijani;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the report of 2022, which shows nothing, to a report whose figures lead to their rows.
@Browsing
class MainJobJourney {

  static final String MEASURE = "/az/plans/2025-2027/measures/4.3";
  static final String TEXT = "Küçəmizin işıqları yanmır – “Ə, ı, İ, ğ, ş” və <b>1 < 2</b>.";
  static final String ANSWER = "İşıqlar 24 noyabrda bərpa olunacaq. Razı deyilsinizsə, başçıya şikayət edə bilərsiniz.";

  final Browser browser;
  final int year = LocalDate.now(ZoneId.of("Asia/Baku")).getYear();
  final String report = "/plans/2025-2027/reports/" + year;
  String home = "";

  MainJobJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void theReportOfThatYearStandsAsItWasSent() {
    try (var journalist = Person.at(browser, home)) {
      journalist.opens("/az").follows("Fəaliyyət planları").follows("2022-ci il hesabatı")
          .sees("7 tədbirdən 7-si sübutsuz").sees("“Koorrupsyanın qarşısının alınması”").sees("Kəmalə Xəlilova")
          .sees("28.12.2022-ci il").keepsPicture("report-2022");
    }
  }

  @Test
  void anAppealMovesTheFiguresAndTheReportShowsIt() throws IOException, InterruptedException {
    int before = received();
    var receipt = aVisitorHandsIn();
    theRegistrarRoutes(receipt.number());
    theExecutorAnswers(receipt.number());
    theVisitorReadsTheAnswer(receipt);
    assertThat(received()).isEqualTo(before + 1);

    theReportIsMade(before + 1);
    thePapersSay(before + 1);
    theReceiptHolds(receipt.proof());
  }

  @Test
  void theSameFormWorksWithoutScript() {
    try (var visitor = Person.withoutScript(browser, home)) {
      handsIn(visitor);
    }
  }

  @Test
  void anotherPersonsNumberOpensNothing() {
    var receipt = aVisitorHandsIn();
    try (var stranger = Person.at(browser, home)) {
      stranger.opens("/az/appeals/follow").fills("number", receipt.number()).fills("pin", "1234 5678").sends()
          .seesNot("işıqları yanmır").sees("Nömrə və ya PIN düz deyil");
    }
  }

  private int received() {
    try (var reader = Person.at(browser, home)) {
      reader.opens("/az/plans").opens("/az/plans/2025-2027").opens(MEASURE).keepsPicture("measure");
      return Integer.parseInt(reader.text("[id='appeals.received'] .stat__value").replaceAll("\\D", ""));
    }
  }

  private Receipt aVisitorHandsIn() {
    try (var visitor = Person.onPhone(browser, home)) {
      return handsIn(visitor);
    }
  }

  private static Receipt handsIn(Person visitor) {
    visitor.opens("/az").follows("Müraciət yazmaq").chooses("kind", "APPLICATION").choosesAny("topic")
        .choosesAny("settlement").sends().fills("text", TEXT).sends().sends();
    visitor.chooses("who", "person").fills("surname", "Nümunəyeva").fills("name", "Gülşən")
        .fills("patronymic", "İlqar qızı").fills("email", "gulsen@demo.invalid").sends().sees(TEXT).sends()
        .sees("Müraciətiniz qəbul olundu").keepsPicture("receipt");
    assertThat(visitor.page().context().cookies()).as("visitors get no cookie").isEmpty();
    var proof = visitor.page().locator("a[href^='/log/receipts/']").first().getAttribute("href");
    return new Receipt(visitor.text("#number"), visitor.text("#pin"), proof);
  }

  private void theRegistrarRoutes(String number) {
    try (var registrar = Person.at(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/desk/appeals").keepsPicture("desk")
          .opens("/az/desk/appeals/" + number).sees(TEXT).follows("Yönləndir")
          .choosesNamed("unit", "Sosial-iqtisadi").sends();
    }
  }

  private void theExecutorAnswers(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/appeals/" + number).follows("Cavab ver").sends()
          .sees("Düzəldilməli olanlar").chooses("result", "SATISFIED").fills("text", ANSWER).sends().sees(ANSWER);
    }
  }

  private void theVisitorReadsTheAnswer(Receipt receipt) {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/appeals/follow").fills("number", receipt.number()).fills("pin", receipt.pin()).sends()
          .sees(ANSWER).keepsPicture("follow");
      assertThat(visitor.path()).doesNotContain(receipt.pin().replace(" ", ""));
    }
  }

  private void theReportIsMade(int received) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/plans").presses(Azerbaijani.year(year) + " il hesabatını hazırla")
          .sees("icra hakimiyyətinə " + received + " müraciət daxil olub").keepsPicture("report-draft")
          .presses("Müavinə ver").sees("Müavində");
    }
    takes("deputy", "Başçıya ver", "Başçıda");
    takes("head", "Təsdiq et və imzala", "Təsdiq edilib");
  }

  private void takes(String role, String step, String then) {
    try (var official = Person.at(browser, home)) {
      official.signsInAs(role).opens("/az/desk" + report).presses(step).sees(then);
    }
  }

  /// The papers of a report that is signed but not yet published are the officials'.
  private void thePapersSay(int received) throws IOException {
    var sentence = "icra hakimiyyətinə " + received + " müraciət daxil olub";
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens("/az" + report).sees(sentence).keepsPicture("report-signed");
      var docx = head.downloads("/az" + report + ".docx").path();
      try (var word = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(docx)))) {
        assertThat(word.getText()).contains(sentence);
      }
      var pdf = head.downloads("/az" + report + ".pdf").path();
      try (var paper = Loader.loadPDF(pdf.toFile())) {
        assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " ")).contains(sentence);
        assertThat(paper.getSignatureDictionaries()).hasSize(1);
      }
    }
  }

  private void theReceiptHolds(String proof) throws IOException, InterruptedException {
    try (var visitor = Person.at(browser, home)) {
      var file = Files.write(Path.of("target/journeys/receipt.txt"), visitor.fetches(proof));
      var check = new ProcessBuilder("bin/check-receipt", file.toString()).redirectErrorStream(true).start();
      var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(check.waitFor()).as(said).isZero();
    }
  }

  /// What a person keeps of an appeal.
  record Receipt(String number, String pin, String proof) {}
}
