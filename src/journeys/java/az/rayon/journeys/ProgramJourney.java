package az.rayon.journeys;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody wants to connect a program: they read how, the administrator makes a key and takes it back.
@Browsing
class ProgramJourney {

  final Browser browser;
  String home = "";

  ProgramJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aProgrammerReadsHowToConnect() {
    try (var programmer = Person.at(browser, home)) {
      programmer.opens("/az").follows("Proqramçılar üçün").sees("Müraciətləri öz proqramınızdan göndərin")
          .sees("aciq-rayon-demo").sees("/open311/test/v2").keepsPicture("open311");
    }
    try (var onTheWay = Person.onPhone(browser, home)) {
      onTheWay.opens("/en/open311").sees("Send appeals from a program of your own").keepsPicture("open311-phone");
    }
  }

  @Test
  void theAdministratorMakesAKeyAndTakesItBack() {
    try (var admin = Person.at(browser, home)) {
      admin.signsInAs("admin").opens("/az/desk/open311").presses("Açarı yarat").sees("Düzəldilməli olanlar")
          .fills("name", "Rayonun tətbiqi").fills("contact", "tetbiq@demo.invalid").presses("Açarı yarat")
          .sees("Yeni açar hazırdır").keepsPicture("open311-key").presses("Geri götür").sees("Geri götürülüb")
          .seesNot("Yeni açar hazırdır");
    }
  }
}
