package az.rayon.journeys;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The directory as its keeper fills it and everybody reads it.
@Browsing
class DirectoryJourney {

  static final String HEADINGS = "code,voen,kind,name_az,name_en,name_ru,registration,address,phone,email,site,from,"
      + "until,standing,source\n";
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  final Browser browser;
  @Autowired
  Clock clock;
  String home = "";
  String code = "";
  String name = "";

  DirectoryJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void anOrganisationNobodyKnows(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
    code = "t-" + UUID.randomUUID().toString().substring(0, 8);
    name = "“Kür sahili” ictimai birliyi " + code;
  }

  @Test
  void aFileWithAnErrorBringsNothingAndPutRightBringsItAll() {
    try (var keeper = Person.at(browser, home)) {
      keeper.signsInAs("data").opens("/az/desk/directory").follows("Təşkilatlar").follows("CSV-dən gətir");
      keeper.sends().sees("Fayl seçin").brings("teskilatlar.csv", HEADINGS + row("BİRLİK", "31.02.2026")).sends()
          .sees("Fayldan heç nə götürülmədi").sees("“31.02.2026” tarix deyil").sees("kind")
          .keepsPicture("import-faults");
      keeper.brings("teskilatlar.csv", HEADINGS + row("ASSOCIATION", "01.02.2026")).sends()
          .sees("Hələ heç nə dəyişməyib").presses("Yadda saxla").fills("q", code).presses("Göstər").sees(name);
      changes(keeper);
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/directory/organisations?q=" + code).sees(name + " (yeni ad)").keepsPicture("organisations");
    }
  }

  @Test
  void aPostWhoseHolderLeavesStandsVacant() {
    var yesterday = LocalDate.now(clock).minusDays(1).format(DAY);
    try (var keeper = Person.at(browser, home)) {
      keeper.signsInAs("data").opens("/az/desk/directory/posts/new").presses("Yadda saxla")
          .sees("Kod: Bu xana boş ola bilməz").fills("code", code).choosesNamed("unit", "Hüquq")
          .fills("title_az", "Məsləhətçi " + code).fills("from", "01.01.2026").presses("Yadda saxla");
      keeper.opens("/az/desk/directory/appointments/new").choosesNamed("post", "Məsləhətçi " + code)
          .choosesAny("person").fills("from", "01.01.2026").fills("until", yesterday).presses("Yadda saxla");
    }
    try (var visitor = Person.at(browser, home)) {
      visitor.opens("/az/directory").sees("Məsləhətçi " + code).sees("vakant");
    }
  }

  /// What holds from another day on ends what held before.
  private void changes(Person keeper) {
    keeper.follows(name).fills("name_az", name + " (yeni ad)").fills("from", LocalDate.now(clock).format(DAY))
        .presses("Yadda saxla").fills("q", code).presses("Göstər").sees("(yeni ad)");
  }

  private String row(String kind, String from) {
    return code + ",," + kind + ",\"" + name + "\",,,,Samux,,,," + from + ",,,\n";
  }
}
