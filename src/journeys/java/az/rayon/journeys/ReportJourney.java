package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A plan from its first line to the report that everybody reads.
@Browsing
class ReportJourney {

  static final String STEP = "Qəbul otağında növbə ekranı qurulsun";
  static final String SENTENCE = "Növbə ekranı qurulub və gündə 40 nəfərə xidmət edir.";

  final Browser browser;
  @Autowired
  Clock clock;
  int year;
  String home = "";
  String plan = "";

  ReportJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void aPlanOfItsOwn(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
    year = LocalDate.now(clock).getYear();
    plan = year + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void whatTheDeskKeepsIsWhatEverybodyReads() {
    theDeputyPromises();
    theExecutorShowsWhatWasDone();
    theReportIsWritten();
    theReportIsSignedSentAndPublished();
    everybodyReads();
    theAuditorSeesAndChangesNothing();
  }

  private void theDeputyPromises() {
    try (var deputy = Person.at(browser, home)) {
      deputy.signsInAs("deputy").opens("/az/desk/plans").presses("Planı yarat").sees("Kodu belə yazın")
          .fills("code", plan).fills("titleAz", "Sınaq planı " + plan).fills("firstYear", "" + year)
          .fills("lastYear", "" + year).presses("Planı yarat").follows("Yeni tədbir");
      deputy.fills("number", "1.1").fills("titleAz", "Qəbulun rahatlaşdırılması").fills("directionNumber", "1")
          .fills("directionAz", "Xidmətlər").fills("starts", LocalDate.of(year, 1, 1))
          .fills("ends", LocalDate.of(year, 12, 31)).ticks("Sosial-iqtisadi").ticks("Daxil olan müraciətlər")
          .presses("Saxla").sees("Qəbulun rahatlaşdırılması").opens("/az/desk/plans/" + plan)
          .presses("Planı hamıya açıqla").keepsPicture("plan-desk");
    }
  }

  private void theExecutorShowsWhatWasDone() {
    try (var executor = Person.onPhone(browser, home)) {
      executor.signsInAs("executor").opens(desk() + "/measures/1.1").unfolds("Mərhələ əlavə edin")
          .presses("Mərhələni əlavə et").sees("Mərhələnin adını yazın").fills("title", STEP)
          .fills("due", LocalDate.of(year, 1, 31)).presses("Mərhələni əlavə et").sees(STEP);
      executor.unfolds("İcra olunduğunu yazın").fills("result", "Ekran işləyir.").presses("İcra olunub")
          .sees("Ekran işləyir.");
      executor.unfolds("Sübut əlavə edin").fills("title", "Ekranın gündəlik jurnalı").brings("jurnal.csv",
          "gün,nəfər\n1,40\n").presses("Sübutu əlavə et").sees("Ekranın gündəlik jurnalı").keepsPicture("measure-desk");
    }
  }

  private void theReportIsWritten() {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens(desk()).presses(year + "").unfolds("Cümlə əlavə edin").presses("Əlavə et")
          .sees("Düzəldilməli olanlar").fills("text", SENTENCE).ticks("Ekranın gündəlik jurnalı").presses("Əlavə et")
          .sees(SENTENCE).keepsPicture("report-desk").presses("Müavinə ver");
    }
    try (var deputy = Person.at(browser, home)) {
      deputy.signsInAs("deputy").opens(report("/desk")).unfolds("Geri qaytar").presses("Geri qaytar")
          .sees("Səbəbi yazın").opens(report("/desk")).presses("Başçıya ver");
    }
  }

  private void theReportIsSignedSentAndPublished() {
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens(report("/desk")).presses("Təsdiq et və imzala").presses("Göndərildiyini yaz")
          .sees("Günü rəqəmlərlə yazın").fills("day", LocalDate.now(clock))
          .fills("way", "Elektron sənəd dövriyyəsi, № 7")
          .presses("Göndərildiyini yaz").sees("Göndərilib").presses("Dərc et").sees("Dərc olunub");
    }
  }

  private void everybodyReads() {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens(report("")).sees(SENTENCE).sees(STEP).sees("№ 7").keepsPicture("report-published");
      var file = report("");
      assertThat(new String(visitor.fetches(file + ".json"), StandardCharsets.UTF_8)).contains(SENTENCE);
      assertThat(visitor.fetches(file + ".docx")).startsWith('P', 'K');
      assertThat(visitor.fetches(file + ".pdf")).startsWith('%', 'P', 'D', 'F');
      var rows = visitor.page().locator("a[href*='/rows/']").first().getAttribute("href");
      assertThat(new String(visitor.fetches(rows), StandardCharsets.UTF_8)).startsWith("number,");
    }
  }

  private void theAuditorSeesAndChangesNothing() {
    try (var auditor = Person.at(browser, home)) {
      auditor.signsInAs("auditor").opens(report("/desk")).sees(SENTENCE).opens(desk() + "/measures/1.1").sees(STEP);
      assertThat(auditor.page().locator("main form").count()).isZero();
    }
  }

  private String desk() {
    return "/az/desk/plans/" + plan;
  }

  private String report(String place) {
    return "/az" + place + "/plans/" + plan + "/reports/" + year;
  }
}
