package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From an invitation to a desk behind two steps, and back in when the password is forgotten.
@Browsing
class AccountsJourney {

  static final String PASSWORD = "Gəncə xalçası yeddi ilmə";
  static final String OTHER = "Samuxun narı payızda yetişir";

  final Browser browser;
  @Autowired
  Clock clock;
  String home = "";
  String domain = "";
  String email = "";

  AccountsJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void somebodyNew(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
    domain = "t" + UUID.randomUUID() + ".invalid";
    email = "sehla@" + domain;
  }

  @Test
  void whoIsInvitedJoinsSetsUpASecondStepAndSignsInWithIt() throws GeneralSecurityException {
    theAdministratorInvites();
    try (var invited = Person.onPhone(browser, home)) {
      invited.opens(letter(invited)).fills("password", "qısa").sends().sees("ən azı 12 simvol")
          .fills("password", PASSWORD).sends().sees("İş masası");
      var paper = setsUpASecondStep(invited);
      invited.signsOut().signsIn(email, PASSWORD).sees("Kodu yazın").fills("code", "000000").sends()
          .sees("Kod düz deyil").fills("code", paper).sends().sees("İş masası").opens("/az/me/security")
          .sees("Qalan ehtiyat kodlar: 9").keepsPicture("security");
    }
  }

  @Test
  void whoForgotThePasswordComesInByALetterAndTheOldOneOpensNothing() {
    theAdministratorInvites();
    try (var invited = Person.at(browser, home)) {
      invited.opens(letter(invited)).fills("password", PASSWORD).sends().signsOut();
      invited.opens("/az/sign-in").follows("Parolu unutmusunuz").sends().sees("E-poçt ünvanını düzgün yazın")
          .fills("email", email).sends().sees("Poçtunuza baxın");
      var link = letter(invited);
      invited.opens(link).fills("password", OTHER).sends().sees("İş masası").signsOut();
      invited.opens(link).sees("Bu keçid artıq işləmir");
      invited.signsIn(email, PASSWORD).sees("düz gəlmir").signsIn(email, OTHER).sees("İş masası");
    }
  }

  private void theAdministratorInvites() {
    try (var admin = Person.at(browser, home)) {
      admin.signsInAs("admin").opens("/az/desk").follows("Hesablar").follows("Adam dəvət edin").sends()
          .sees("Adınızı yazın").keepsPicture("invite").fills("email", email).fills("given", "Şəhla")
          .fills("family", "Nümunəyeva").choosesNamed("unit", "Hüquq").ticks("Saytın redaktoru").sends()
          .sees("Dəvət olunub").sees(email);
    }
  }

  /// The newest letter to this person. The demonstration shows it to everybody, the address only by its domain.
  private String letter(Person reader) {
    reader.opens("/az/letters").sees(domain);
    var link = reader.page().locator("article.part").filter(
        new Locator.FilterOptions().setHasText(domain)).first().locator("a").getAttribute("href");
    return link.substring(link.indexOf("/az/"));
  }

  /// One of the codes for paper.
  private String setsUpASecondStep(Person person) throws GeneralSecurityException {
    person.opens("/az/me/security").follows("İkinci addımı qurun").unfolds("Kvadratı oxuda bilmirəm")
        .keepsPicture("set-up");
    var key = person.text("main details code");
    person.fills("code", OneTimeCode.of(key, clock.instant())).fills("password", PASSWORD).sends()
        .sees("Ehtiyat kodlarınız");
    var paper = person.text("main ul code");
    assertThat(person.page().locator("main ul code").count()).isEqualTo(10);
    person.follows("Saxladım");
    return paper;
  }
}
