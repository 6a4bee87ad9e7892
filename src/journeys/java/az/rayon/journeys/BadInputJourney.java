package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What goes wrong between a person and a form: each time a page in their language, and nothing typed is lost.
@Browsing
class BadInputJourney {

  private static final String TYPED = "Yeni qəbul otağı “Ə, ı, ğ” <b>açıldı</b>";
  private static final String TYPES = "[Content_Types].xml";
  private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  final Browser browser;
  String home = "";

  @TempDir
  Path folder;

  @Autowired
  JdbcClient db;

  BadInputJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void anEmptyFormSaysWhatIsMissingInTheReadersLanguage() {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/appeals/new").sends().sees("Müraciətin növünü seçin").sees("Mövzunu seçin");
      visitor.opens("/en/appeals/new").sends().sees("Choose a topic");
      visitor.opens("/ru/appeals/new").sends().sees("Выберите тему");
      visitor.opens("/az/appeals/follow").sends().sees("Düzəldilməli olanlar");
      visitor.opens("/az/sign-in").sends().sees("Düzəldilməli olanlar");
    }
  }

  @Test
  void whatIsTooLongComesBackAsItWasTyped() {
    var text = "Küçəmizdə işıq yoxdur. ".repeat(500);
    try (var visitor = Person.onPhone(browser, home)) {
      atTheText(visitor).fills("text", text).sends().sees("Mətn ən çoxu 10000 işarə ola bilər");
      assertThat(visitor.page().locator("main textarea").inputValue()).isEqualTo(text.strip());
    }
  }

  @Test
  void whatHasNoAddressHasAPage() {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/yoxdur").sees("Səhifə tapılmadı").opens("/en/plans/none").sees("Page not found")
          .opens("/ru/nowhere").sees("Страница не найдена").opens("/de/plans").sees("Səhifə tapılmadı")
          .opens("/az/search?q=%FF").sees("Hərflər oxunmadı").opens("/az/series/appeals.received?from=2026-02-30")
          .sees("Düzəldilməli olanlar").opens("/az/deadlines?rule=appeal.register&from=31.02.2026")
          .sees("Düzəldilməli olanlar").keepsPicture("bad-date");
    }
  }

  @Test
  void theSameFormSentTwiceIsOneAppeal() {
    try (var visitor = Person.onPhone(browser, home)) {
      atTheText(visitor).fills("text", TYPED).sends().sends().chooses("who", "person").fills("surname", "Nümunəyeva")
          .fills("name", "Gülşən").fills("patronymic", "İlqar qızı").fills("email", "gulsen@demo.invalid").sends();
      var again = visitor.inAnotherTab();
      var number = visitor.sends().text("#number");
      assertThat(again.sends().text("#number")).isEqualTo(number);
    }
  }

  @Test
  void aSessionThatEndsTakesNothingThatWasTyped() throws IOException {
    var photo = Files.writeString(folder.resolve("akt.txt"), "Qəbul otağı açıldı");
    try (var official = Person.at(browser, home)) {
      official.signsInAs("executor").opens("/az/desk/plans/2025-2027/measures/4.3").unfolds("Sübut əlavə edin");
      official.fills("title", TYPED).chooses("kind", "FILE").attaches("file", photo);
      endSessions();
      official.sends().sees("Yazdıqlarınız saxlanılıb").keepsPicture("session-ended").signsInHereAs("executor")
          .sees("Faylı yenidən seçin: akt.txt").keepsPicture("session-kept").attaches("file", photo)
          .presses("İndi göndər")
          .sees(TYPED);
    }
  }

  @Test
  void aForgedTokenIsAQuestionAndNoLoss() {
    try (var visitor = Person.at(browser, home)) {
      visitor.opens("/en/appeals/new").chooses("kind", "COMPLAINT");
      visitor.page().evaluate("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'forged')");
      visitor.sends().sees("Confirm the form once more").presses("Send now").sees("Choose a topic");
      assertThat(visitor.page().locator("input[name=kind][value=COMPLAINT]").isChecked()).isTrue();
    }
  }

  @Test
  void anotherPersonsNumberIsNoWayIn() {
    try (var stranger = Person.at(browser, home)) {
      stranger.signsInAs("citizen").opens("/az/me/appeals/A-2026-000001").sees("Səhifə tapılmadı")
          .opens("/az/desk/appeals/A-2026-000001").sees("Bu səhifə sizin üçün açıq deyil");
    }
  }

  @Test
  void badFilesAreNamedForWhatTheyAre() throws IOException {
    var bomb = bomb();
    var old = Files.write(folder.resolve("köhnə.txt"), "bənd\tşəhər".replace('ə', 'e')
        .getBytes(Charset.forName("windows-1254")));
    try (var official = Person.at(browser, home)) {
      official.signsInAs("executor").opens("/az/desk/plans/import").sends().sees("Fayl seçin.").attaches("file", bomb)
          .sends().sees("Fayl açılanda həddindən artıq böyüyür").attaches("file", old).sends().sees("UTF-8");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      atTheText(visitor).fills("text", TYPED).sends().attaches("files", bomb).presses("Faylı əlavə et")
          .sees("Fayl açılanda həddən artıq böyüyür").attaches("files", old).presses("Faylı əlavə et")
          .sees("UTF-8 kodlaşdırmasında deyil");
    }
  }

  @Test
  void twoGigabytesAreTurnedBackAndTheTextIsStillThere() throws IOException {
    var huge = folder.resolve("video.mp4");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(2L << 30);
    }
    try (var visitor = Person.onPhone(browser, home)) {
      atTheText(visitor).fills("text", TYPED).sends().attaches("files", huge).presses("Faylı əlavə et")
          .sees("Göndərdiyiniz çox böyükdür").keepsPicture("too-large").follows("Olduğunuz səhifəyə qayıt")
          .sees("Sənəd və ya şəkil əlavə edin").follows("Geri");
      assertThat(visitor.page().locator("main textarea").inputValue()).isEqualTo(TYPED);
    }
  }

  private static Person atTheText(Person visitor) {
    return visitor.opens("/az/appeals/new").chooses("kind", "APPLICATION").choosesAny("topic").choosesAny("settlement")
        .sends();
  }

  private void endSessions() {
    db.sql("update accounts.session set idle_until = now() - interval '1 second'").update();
  }

  /// A Word document of a few hundred kilobytes that unpacks to 256 megabytes.
  private Path bomb() throws IOException {
    var file = folder.resolve("hesabat.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(TYPES));
      zip.write(("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + "\"/></Types>")
          .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var blanks = new byte[1 << 20];
      for (int i = 0; i < 256; i++) zip.write(blanks);
    }
    return file;
  }
}
