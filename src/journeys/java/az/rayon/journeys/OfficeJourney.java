package az.rayon.journeys;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A complaint through the whole house: from the account of whoever wrote it, over the registrar's and the executor's
/// desk, to the deputy who reads the answer first, and back.
@Browsing
class OfficeJourney {

  static final String TEXT = "Həyətimizdəki quyunun qapağı açıq qalıb.";
  static final String ANSWER = "Quyunun qapağı bu gün qoyulub.";

  final Browser browser;
  String home = "";

  OfficeJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  /// Nobody but the head has a script in the browser here.
  @Test
  void theWholeHouseWorksWithoutScript() {
    try (var citizen = Person.withoutScript(browser, home)) {
      var number = complains(citizen.signsInAs("citizen"));
      theHeadWants("COMPLAINTS");
      theRegistrarRoutes(number);
      theExecutorAnswers(number);
      citizen.opens("/az/me/appeals").follows(number).seesNot(ANSWER);
      theDeputyReadsFirst(number);
      theHeadWants("NONE");
      citizen.opens("/az/me/appeals/" + number).sees(ANSWER).follows("Cavabı qiymətləndir").chooses("score", "5")
          .presses("Qiyməti göndər").sees("5-dən 5").keepsPicture("office-answered");
    }
  }

  private static String complains(Person citizen) {
    return citizen.opens("/az").follows("Müraciət yazmaq").chooses("kind", "COMPLAINT").choosesAny("topic")
        .choosesAny("settlement").sends().fills("text", TEXT).sends().sends().chooses("who", "person")
        .fills("surname", "Nümunəyeva").fills("name", "Gülşən").fills("email", "citizen@demo.invalid").sends()
        .sees(TEXT).sends().sees("Müraciətiniz qəbul olundu").text("#number");
  }

  private void theHeadWants(String answers) {
    try (var head = Person.at(browser, home)) {
      head.signsInAs("head").opens("/az/desk").keepsPicture("desk-head").follows("Cavabların təsdiqi")
          .chooses("answers", answers).presses("Yadda saxla");
    }
  }

  private void theRegistrarRoutes(String number) {
    try (var registrar = Person.withoutScript(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/desk").keepsPicture("desk-registrar").follows("Müraciətlər")
          .opens("/az/desk/appeals?tab=new&words=" + number).follows(number).sees(TEXT).follows("Yönləndir")
          .sees("Bu, şikayətdir").chooses("againstNobody", "yes").sends().choosesNamed("unit", "Sosial-iqtisadi")
          .sends();
    }
  }

  private void theExecutorAnswers(String number) {
    try (var executor = Person.withoutScript(browser, home)) {
      executor.signsInAs("executor").opens("/az/desk/appeals/" + number).follows("Cavab ver")
          .chooses("result", "SATISFIED").fills("text", ANSWER).presses("Təsdiqə ver")
          .sees("Cavab təsdiq gözləyir");
    }
  }

  private void theDeputyReadsFirst(String number) {
    try (var deputy = Person.withoutScript(browser, home)) {
      deputy.signsInAs("deputy").opens("/az/desk/receptions").opens("/az/desk/appeals?tab=approval").sees(number)
          .opens("/az/desk/appeals/" + number).follows("Cavabı təsdiq et").sees(ANSWER)
          .presses("Təsdiq et və göndər").sees("Cavablandırılıb");
    }
  }
}
