package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A certificate from the desk to whoever is shown it: checked by number and by its file, then taken back.
@Browsing
class CertificateJourney {

  final Browser browser;
  String home = "";

  CertificateJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void whatAClerkIssuesAnybodyChecks() {
    var issued = aClerkIssues();
    try (var shown = Person.onPhone(browser, home)) {
      shown.opens("/az/verify").fills("number", issued.number()).fills("check", issued.check()).presses("Yoxla")
          .sees("Həqiqidir və qüvvədədir").sees("Ə*** K*** İ*** qızı").seesNot("Könül").keepsPicture("verify");
      shown.page().locator("input[type=file]").setInputFiles(new FilePayload("arayis.pdf", "application/pdf", issued
          .paper()));
      shown.presses("Faylı yoxla").sees("Həqiqidir və qüvvədədir");
      assertThat(shown.page().context().cookies()).as("visitors get no cookie").isEmpty();
    }
    theHeadRevokes(issued);
    try (var shown = Person.at(browser, home)) {
      shown.opens("/az/verify?number=" + issued.number() + "&check=" + issued.check()).sees("Ləğv edilib")
          .keepsPicture("verify-revoked");
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // a file as it was downloaded, compared with nothing
  record Issued(String number, String check, byte[] paper) {}

  private Issued aClerkIssues() {
    try (var clerk = Person.at(browser, home)) {
      clerk.signsInAs("executor").opens("/az/desk/certificates").keepsPicture("certificates-desk")
          .follows("Arayış ver").chooses("kind", "family-composition").presses("Davam et")
          .fills("holder", "Əliyeva Könül İsgəndər qızı").fills("fin", "5gk12az").presses("İmzala və ver")
          .sees("Düzəldilməli olanlar").fills("address", "Samux şəhəri, Nizami küçəsi, ev 12")
          .fills("members", "Əliyev Rəşad Qədir oğlu; əri; 1984").fills("email", "citizen@demo.invalid")
          .presses("İmzala və ver").sees("Qüvvədədir").keepsPicture("certificate");
      var number = clerk.text("h1");
      var check = clerk.page().locator(".govuk-summary-list__row").filter(new Locator.FilterOptions().setHasText(
          "Yoxlama kodu")).locator("dd").innerText().strip();
      return new Issued(number, check, clerk.fetches("/az/desk/certificates/" + number + "/paper.pdf"));
    }
  }

  private void theHeadRevokes(Issued issued) {
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens("/az/desk/certificates/" + issued.number()).unfolds("Arayışı ləğv et")
          .fills("reason", "Ünvan səhv yazılıb").presses("Ləğv et").sees("Ləğv edilib").sees("Ünvan səhv yazılıb");
    }
  }

  @Test
  void theHolderFindsItAndShowsItByALinkThatEnds() {
    try (var citizen = Person.onPhone(browser, home)) {
      citizen.signsInAs("citizen").opens("/az/me/documents").sees("Ailə tərkibi haqqında arayış")
          .unfolds("Başqasına göstər").chooses("term", "DAY").presses("Link yarat").sees("bir dəfə göstərilir")
          .keepsPicture("my-documents");
      var link = citizen.text("#fresh").substring(citizen.text("#fresh").indexOf("/az/"));
      try (var shown = Person.at(browser, home)) {
        shown.opens(link).sees("Həqiqidir və qüvvədədir").keepsPicture("shared");
        citizen.opens("/az/me/documents").unfolds("Başqasına göstər").sees("1 dəfə açılıb").presses("Linki bağla");
        shown.opens(link).sees("Link artıq işləmir");
      }
    }
  }

  @Test
  void aFileThatWasTouchedIsNotBelieved() {
    try (var shown = Person.withoutScript(browser, home)) {
      var touched = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
      shown.opens("/az/verify");
      shown.page().locator("input[type=file]").setInputFiles(new FilePayload("a.pdf", "application/pdf", touched));
      shown.presses("Faylı yoxla").sees("Arayış tapılmadı");
      shown.fills("number", "AR-2026-900000").fills("check", "ABCD-EFGH").presses("Yoxla").sees("Belə arayış yoxdur");
    }
  }

  @Test
  void anEditorWritesANewKindAndTheHeadPutsItInForce() {
    try (var editor = Person.at(browser, home)) {
      editor.signsInAs("editor").opens("/az/desk/certificates/templates").follows("Yeni arayış növü")
          .fills("kind", "bee-keeping").fills("az", "Arıçılıq haqqında arayış").presses("Saxla")
          .sees("Yeni redaksiya").fills("text", "Bu arayış təsdiq edir ki, {holder} {ar-lar} arı ailəsi saxlayır.")
          .fills("field-0-az", "Arılar").presses("Daha bir sahə").presses("Saxla").sees("Belə sahə yoxdur: {ar-lar}")
          .keepsPicture("template-form")
          .fills("text", "Bu arayış təsdiq edir ki, {holder} {arilar} arı ailəsi saxlayır.")
          .presses("Saxla").sees("Yazılan redaksiya").keepsPicture("template");
    }
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens("/az/desk/certificates/templates/bee-keeping").presses("Qüvvəyə mindir")
          .sees("Qüvvədədir").opens("/az/desk/certificates/new?kind=bee-keeping").sees("Arılar");
    }
  }
}
