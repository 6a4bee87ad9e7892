package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The ways by which appeals come in, beside the plain form of the portal.
@Browsing
class IntakeJourney {

  final Browser browser;
  String home = "";

  IntakeJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aClerkEntersTwoPapersWithTheKeyboardAlone() {
    try (var clerk = Person.at(browser, home)) {
      clerk.signsInAs("registrar").opens("/az/desk/appeals/enter");
      var keys = clerk.page().keyboard();
      clerk.page().locator("#channel").focus();
      for (var typed : new String[]{"Qəb", "", " ", "yol", "fuz", "Körpü uçub.", ""}) {
        keys.type(typed);
        keys.press("Tab");
      }
      clerk.page().locator("#surname").focus();
      for (var typed : new String[]{"Nümunəyev", "Sakin", "Əli oğlu"}) {
        keys.type(typed);
        keys.press("Tab");
      }
      clerk.page().locator("#phone").focus();
      keys.type("050 123 45 67");
      keys.press("Enter");
      clerk.page().waitForURL("**/enter?after=*");
      clerk.sees("Qeydə alındı: Nümunəyev Sakin Əli oğlu").keepsPicture("counter");
      assertThat(clerk.page().locator("#settlement").inputValue()).isEqualTo("Füzuli");
      assertThat(clerk.text("#number")).startsWith("A-");
      clerk.sends().sees("Düzəldilməli olanlar");
    }
  }

  @Test
  void neighboursAppealTogetherWithoutScript() {
    try (var visitor = Person.withoutScript(browser, home)) {
      visitor.opens("/az/appeals/new").chooses("kind", "COMPLAINT").choosesAny("topic").sends()
          .fills("text", "Suvarma suyu gəlmir.").sends().sends().chooses("who", "person")
          .fills("surname", "Nümunəyeva").fills("name", "Gülşən").fills("phone", "050 123 45 67")
          .chooses("how", "together").sends().sees("Hərbi qulluqçular")
          .fills("others", "Sadıq Əli, Samux\nNümunə Vəli").sends().sees("Sadıq Əli").sends()
          .sees("Kollektiv müraciət: 3 imza");
    }
  }

  @Test
  void mailThatWaitsIsMadeAnAppeal() {
    try (var clerk = Person.at(browser, home)) {
      clerk.signsInAs("registrar").opens("/az/desk/appeals/mail").sees("Poçt qutusu qoşulmayıb").keepsPicture("mail")
          .follows("Küçə işıqları (nümunə)").sees("adı tam deyil").choosesAny("topic").fills("surname", "Nümunəyev")
          .fills("name", "Sakin").keepsPicture("message").presses("Qeydə al").sees("Müraciət oldu");
    }
  }

  @Test
  void aFileOfAsanIsLookedAtAndTaken() {
    var file = """
        nomre,tarix,nov,movzu,soyad,ad,telefon,metn
        AM-1,28.11.2025,şikayət,yol,Nümunəyev,Sakin,050 123 45 67,Yol çuxurdur
        """;
    try (var clerk = Person.at(browser, home)) {
      clerk.signsInAs("registrar").opens("/az/desk/appeals/exchange").sees("Canlı əlaqə yoxdur");
      send(clerk, file.replace("şikayət", "məktub"));
      clerk.sees("Heç nə götürülmədi").keepsPicture("exchange-wrong");
      send(clerk,
          file.replace("28.11.2025", clerk.page().evaluate("new Date().toISOString().slice(0, 10)").toString()));
      clerk.sees("Yeni: 1").keepsPicture("exchange").presses("Qeydə al").sees("Qeydə alındı: 1");
    }
  }

  private static void send(Person clerk, String content) {
    clerk.page().locator("#file-asan").setInputFiles(
        new FilePayload("ASAN.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    clerk.clicks(clerk.page().locator("form[action$='/asan'] button"));
  }
}
