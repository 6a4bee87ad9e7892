package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a dataset's page to an answer that everybody reads.
@Browsing
class InquiryJourney {

  static final String WANTED = "Küçə işıqlarının təmir planı və smetası, 2026-cı il.";
  static final String ANSWER = "Plan: 24 küçə, işlər mayda başlanır.";

  final Browser browser;
  String home = "";

  InquiryJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void whatOnePersonAsksForEverybodyReads() {
    Asked asked;
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/open-data/appeals").follows("Bu məlumatı istəyirəm").sees("Müraciətlər");
      asked = asks(visitor);
      assertThat(visitor.page().context().cookies()).as("visitors get no cookie").isEmpty();
    }
    theRegistrarRoutes(asked.number());
    theUnitAnswers(asked.number());
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/inquiries/follow").fills("number", asked.number()).fills("pin", asked.pin()).sends()
          .sees(ANSWER).sees("Məlumat verilib").sees("Mənə aid hər şeyi yüklə");
      assertThat(visitor.downloads(visitor.path() + "/export.zip").suggestedFilename()).isEqualTo("sorgular.zip");
      assertThat(visitor.path()).doesNotContain(asked.pin().replace(" ", ""));
    }
    theAnswerIsPublished(asked.number());
    try (var reader = Person.at(browser, home)) {
      reader.opens("/az/inquiries").follows("İşıqların təmiri planı").sees(ANSWER).seesNot("Nümunəyeva")
          .opens("/az/inquiries/statistics").opens("/az/inquiries/register?words=isiqlarin").sees(asked.number());
    }
  }

  @Test
  void askingWorksWithoutScript() {
    try (var visitor = Person.withoutScript(browser, home)) {
      visitor.opens("/az/inquiries").follows("Məlumat istə");
      asks(visitor);
    }
  }

  @Test
  void aClerkEntersWhatWasSpoken() {
    try (var clerk = Person.at(browser, home)) {
      clerk.signsInAs("registrar").opens("/az/desk/inquiries").follows("Sorğu daxil et").sends()
          .sees("Düzəldilməli olanlar").chooses("channel", "PHONE").fills("wanted", WANTED).chooses("who", "person")
          .fills("surname", "Nümunəyev").fills("name", "Əli").fills("phone", "050 123 45 67").sends()
          .sees("Sorğunuz qəbul olundu");
    }
  }

  private static Asked asks(Person visitor) {
    visitor.fills("wanted", WANTED).sends().sends().sees("Məlumatın formasını seçin").chooses("wish", "EFILE").sends()
        .chooses("urgency", "ORDINARY").sends().sees("istəyə görə").sends().chooses("who", "person")
        .fills("surname", "Nümunəyeva")
        .fills("name", "Gülşən").fills("email", "gulsen@demo.invalid").sends().sees(WANTED).sends()
        .sees("Sorğunuz qəbul olundu").keepsPicture("inquiry-receipt");
    return new Asked(visitor.text("#number"), visitor.text("#pin"));
  }

  private void theRegistrarRoutes(String number) {
    try (var registrar = Person.at(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/desk/inquiries").opens("/az/desk/inquiries/" + number).sees(WANTED)
          .follows("Yönləndir").choosesNamed("unit", "Sosial-iqtisadi").sends();
    }
  }

  private void theUnitAnswers(String number) {
    try (var executor = Person.at(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/inquiries/" + number).keepsPicture("inquiry-case")
          .follows("Cavab ver").sends().sees("Düzəldilməli olanlar").chooses("scope", "WHOLE").fills("text", ANSWER)
          .presses("Faylları əlavə et və ya sil").follows("Cavaba keç").sends().sees(ANSWER);
    }
  }

  private void theAnswerIsPublished(String number) {
    try (var responsible = Person.at(browser, home)) {
      responsible.signsInAs("data").opens("/az/desk/inquiries/" + number).follows("Açıqla")
          .fills("title", "İşıqların təmiri planı").presses("Açıqla").sees("Açıqlanıb");
    }
  }

  /// What a person keeps of a request.
  record Asked(String number, String pin) {}
}
