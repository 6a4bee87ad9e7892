package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the catalogue to the certificate: somebody applies on a phone, is asked for one missing paper, sends it, takes the
/// certificate home and shows it where there is no network; an official makes a service.
@Browsing
class ServicesJourney {

  static final String WANTED = "Qohumluğu təsdiq edən sənəd";

  final Browser browser;
  String home = "";

  ServicesJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aCertificateIsAppliedForOnAPhoneCheckedWithoutANetworkAndTakenBack() throws IOException {
    try (var person = Person.onPhone(browser, home); var shown = Person.onPhone(browser, home)) {
      var sent = applies(person);
      theRegistrarRoutes(sent.number());
      theUnitAsks(sent.number());
      person.opens("/az/applications/" + sent.number()).fills("pin", sent.pin()).sends().sees(WANTED)
          .sees("Müddət dayanıb").keepsPicture("services-wanted").presses("Sənədi göndər").sees("Sənədin faylını seçin")
          .brings("forma2.csv", "ad;il\nNümunə;2020\n").presses("Sənədi göndər").sees("Sənəd göndərildi");
      theUnitGrants(sent.number());
      person.opens("/az/applications/" + sent.number()).fills("pin", sent.pin()).sends().sees("Hazırdır").sees("AR-")
          .keepsPicture("services-granted");
      assertThat(person.path()).doesNotContain(sent.pin());
      var certificate = person.text("main").replaceAll("(?s).*(AR-\\d{4}-\\d{6}).*", "$1");
      var paper = person.fetches(person.path() + "/certificate.pdf");
      var guard = new Guard(shown).losesTheNetwork();
      guard.types("AG63QREFCJTGC3LJNR4S2Y3PNVYG643JORUW63QH5I".repeat(6)).isTold("NONE");
      guard.reads(paper).isTold("VALID").sees("N*** S*** Ə*** oğlu").keepsPicture("verify-offline");
      guard.readsNothing();
      theHeadRevokes(certificate);
      guard.losesTheNetwork().reads(paper).isTold("ENDED").keepsPicture("verify-offline-ended");
      assertThat(person.page().context().cookies()).as("visitors get no cookie").isEmpty();
    }
  }

  private record Sent(String number, String pin) {}

  /// From the first page to the receipt, with a rest on the way.
  private static Sent applies(Person person) {
    person.opens("/az").follows("Arayış və xidmət al").fills("words", "aile terkibi").presses("")
        .follows("Ailə tərkibi").sees("Lazım olan sənədlər").keepsPicture("services-passport");
    var draft = FormsJourney.applies(person);
    person.follows("Saxla və sonra davam et").sees("Saxlanıldı").opens(draft).sees("Cavablarınızı yoxlayın")
        .sees("Nümunə Ləman").keepsPicture("form-check").sends().keepsPicture("services-sent");
    return new Sent(person.text("#number"), person.text("#pin"));
  }

  @Test
  void anOfficialMakesAServiceWithoutTouchingCode() {
    try (var editor = Person.at(browser, home)) {
      editor.signsInAs("editor").opens("/az/desk/services").fills("name-az", "Dayanacaq icazəsi")
          .fills("code", "dayanacaq").chooses("event", "records").presses("Xidməti başla")
          .fills("CONTENT-az", "Həyətdə dayanacaq üçün icazə.").fills("RESULT-az", "İcazə")
          .fills("BASIS-az", "Rayonun qaydası").presses("Qaralamanı saxla").keepsPicture("services-desk")
          .fills("from", LocalDate.now(ZoneId.of("Asia/Baku"))).presses("Bu redaksiyanı dərc et")
          .opens("/az/services?words=dayanacaq").follows("Dayanacaq icazəsi").sees("Həyətdə dayanacaq üçün icazə.");
    }
  }

  private void theRegistrarRoutes(String number) {
    try (var registrar = Person.at(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/desk/applications/" + number + "/route")
          .choosesNamed("unit", "Sosial-iqtisadi").sends();
    }
  }

  private void theUnitAsks(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/applications?tab=OPEN").opens("/az/desk/applications/" + number)
          .keepsPicture("services-case").follows("Sənəd istə").sends().sees("Düzəldilməli olanlar")
          .fills("wanted", WANTED).sends().sees("Sənəd gözlənilir");
    }
  }

  private void theUnitGrants(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/applications/" + number).follows("Təmin et");
      assertThat(executor.page().inputValue("[name=field-purpose]")).isEqualTo("Viza mərkəzi");
      executor.fills("decision", "Ailənin tərkibi təsdiq edilir; arayış verilir.").presses("Qərarı ver")
          .sees("Hazırdır");
    }
  }

  private void theHeadRevokes(String certificate) {
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens("/az/desk/certificates/" + certificate).unfolds("Arayışı ləğv et")
          .fills("reason", "Ailə üzvünün adı səhv yazılıb").presses("Ləğv et").sees("Ləğv edilib");
    }
  }
}
