package az.rayon.journeys;

import static az.rayon.services.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.services.forms.Taking;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the catalogue to a decision: somebody applies, is asked for one missing paper, sends it and gets what they need.
@Browsing
class ServicesJourney {

  static final String WANTED = "Uşağın doğum haqqında şəhadətnaməsi";

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
  void onePaperIsMissingAndThenItIsGranted(@Autowired Taking taking) {
    try (var person = Person.onPhone(browser, home)) {
      person.opens("/az").follows("Arayış və xidmət al").fills("words", "coxusaqli").presses("")
          .follows("Çoxuşaqlı ailə").sees("Lazım olan sənədlər").keepsPicture("services-passport");
      var taken = taking.take(aSubmission().of("many-children").answering("children", "Uşaqların sayı", "5").build(),
          new Actor.Visitor());
      theUnitAsks(taken.number());
      person.opens("/az/applications/" + taken.number()).fills("pin", taken.pin()).sends().sees(WANTED)
          .sees("Müddət dayanıb").keepsPicture("services-wanted");
      assertThat(person.path()).doesNotContain(taken.pin());
      person.presses("Sənədi göndər").sees("Sənədin faylını seçin")
          .brings("sehadetname.csv", "ad;il\nNümunə;2020\n").presses("Sənədi göndər").sees("Sənəd göndərildi");
      theUnitGrants(taken.number());
      person.opens("/az/applications/" + taken.number()).fills("pin", taken.pin()).sends().sees("Hazırdır")
          .sees("AR-").keepsPicture("services-granted");
      assertThat(person.page().context().cookies()).as("visitors get no cookie").isEmpty();
    }
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

  private void theUnitAsks(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/applications?tab=OPEN").opens("/az/desk/applications/" + number)
          .keepsPicture("services-case").follows("Sənəd istə").sends().sees("Düzəldilməli olanlar")
          .fills("wanted", WANTED).sends().sees("Sənəd gözlənilir");
    }
  }

  private void theUnitGrants(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/applications/" + number).follows("Təmin et")
          .fills("field-address", "Samux şəhəri, nümunə küçəsi 1").fills("field-count", "3")
          .fills("field-children", "Nümunə Aylin; 12.05.2018").fills("decision", "Ailə çoxuşaqlıdır; arayış verilir.")
          .sends().sees("Hazırdır");
    }
  }
}
