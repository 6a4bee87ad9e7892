package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What everybody sees of appeals, and how the words of one become public by two hands.
@Browsing
class OpenAppealsJourney {

  final Browser browser;
  String home = "";

  OpenAppealsJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aVisitorSeesWhereAppealsComeFromAndWhatBecomesOfThem() {
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/appeals").follows("Müraciətlərin xəritəsi").sees("Kəndlərin yeri təxminidir")
          .keepsPicture("map-phone").opens("/az/appeals/map?state=answered").followsDrawn("Samux:").sees("Tapıldı");
    }
    try (var visitor = Person.at(browser, home)) {
      visitor.opens("/az/appeals/register").follows("A-20").sees("Gedişi").sees("Qeydə alındı")
          .opens("/az/appeals/statistics").sees("Hüquq şöbəsi").keepsPicture("statistics")
          .follows("İllik təhlil").follows("il üzrə təhlili").sees("Vaxtında cavablandırılanların payı")
          .keepsPicture("analysis").opens("/en/appeals/map").opens("/ru/appeals/statistics");
    }
  }

  @Test
  void wordsBecomePublicByTwoHandsAndCanBeTakenBack() {
    var number = aRegistrarProposes();
    try (var deputy = Person.at(browser, home)) {
      deputy.signsInAs("deputy").opens("/az/desk/appeals/publications").sees(number)
          .opens("/az/desk/appeals/" + number + "/publication").presses("Təsdiq et və dərc et").sees("Dərc edilib");
      try (var visitor = Person.onPhone(browser, home)) {
        visitor.opens("/az/appeals/register/" + number).sees("Müraciətin mətni").sees("Qara yerlərdə");
        assertThat(visitor.page().locator(".redacted").count()).isPositive();
      }
      deputy.page().locator("main summary").last().click();
      deputy.fills("reason", "Müəllif xahiş etdi").presses("Geri götür").sees("Müəllif xahiş etdi");
      deputy.opens("/az/appeals/register/" + number).sees("mətni dərc edilməyib");
    }
  }

  private String aRegistrarProposes() {
    try (var registrar = Person.withoutScript(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/appeals/register?state=examined");
      var number = registrar.text("main tbody th a");
      registrar.opens("/az/desk/appeals/" + number).follows("Mətni açıq reyestrdə dərc et");
      var typed = registrar.page().locator("main textarea").inputValue().replace("[[", "").replace("]]", "");
      registrar.fills("text", "[[" + typed.substring(0, 5) + "]]" + typed.substring(5))
          .presses("Necə görünəcəyinə bax").sees("Hamı belə oxuyacaq").keepsPicture("publication");
      for (var field : registrar.page().locator("main input[name^='text-']").all()) field.fill("Uydurulub");
      registrar.presses("Təsdiqə göndər").sees("başqa əməkdaş oxuyub təsdiq etməlidir");
      return number;
    }
  }
}
