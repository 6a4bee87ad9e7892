package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An appeal as whoever wrote it follows it on a phone: asked something meanwhile, until it is answered, and back
/// because nothing is solved.
@Browsing
class FollowingJourney {

  static final String ADDED = "Su bir həftədir ki, gəlmir.";
  static final String QUESTION = "Nasos hansı kanaldadır?";
  static final String REPLY = "Kəndin girişindəki kanalda.";
  static final String TEMPLATE = "Nasos təmir olunur (sınaq)";
  static final String TYPED = "Nasosun iş qrafiki əlavə olunur.";
  static final String UNSOLVED = "Nasos yenə dayanıb.";

  final Browser browser;
  String home = "";

  FollowingJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void whatIsNotSolvedComesBackToTheDesk() {
    try (var visitor = Person.onPhone(browser, home); var representative = Person.withoutScript(browser, home)) {
      var number = handsIn(visitor);
      adds(visitor);
      theRegistrarRoutes(number);
      theUnitAsks(number);
      replies(visitor);
      answers(representative, number);
      ratesAndSendsBack(visitor);
      representative.opens("/az/desk/appeals?tab=open&words=" + number).follows(number).sees("Yenidən açılıb")
          .sees(UNSOLVED).follows("Cavab ver");
    }
  }

  private static String handsIn(Person visitor) {
    visitor.opens("/az/appeals/new").chooses("kind", "APPLICATION").choosesAny("topic")
        .chooses("settlement", "fuzuli").sends().fills("text", "Kəndə suvarma suyu gəlmir.").sends().sends()
        .chooses("who", "person").fills("surname", "Nümunəyeva").fills("name", "Gülşən")
        .fills("email", "gulsen@demo.invalid").sends().sends();
    var number = visitor.text("#number");
    var pin = visitor.text("#pin");
    visitor.follows("Nömrə və PIN ilə bax").fills("pin", pin).sends().sees(number).sees("Qeydə alınıb");
    return number;
  }

  private static void adds(Person visitor) {
    visitor.follows("Sənəd və ya məlumat əlavə et").presses("Əlavə et").sees("Nə əlavə etdiyinizi yazın")
        .fills("text", ADDED).presses("Əlavə et").sees("Müraciət edən əlavə etdi").sees(ADDED);
  }

  /// No rule speaks of the topic here: who serves the village is suggested.
  private void theRegistrarRoutes(String number) {
    try (var registrar = Person.at(browser, home)) {
      registrar.signsInAs("registrar").opens("/az/desk/appeals/" + number).sees(ADDED).follows("Yönləndir");
      assertThat(registrar.text("select[name=unit] option:checked")).startsWith("Füzuli kənd");
      registrar.sends();
    }
  }

  private void theUnitAsks(String number) {
    try (var unit = Person.at(browser, home)) {
      unit.signsInAs("representative").opens("/az/desk/appeals/" + number).follows("Müraciət edəndən soruş")
          .sees("Müddət dayanmır").presses("Sualı göndər").sees("Nəyin lazım olduğunu yazın")
          .fills("question", QUESTION).keepsPicture("asking").presses("Sualı göndər")
          .sees("Müraciət edəndən cavab gözlənilir").sees(QUESTION).keepsPicture("asked");
      unit.follows("Müraciət edənin cavabını qeyd et").sees(QUESTION).sees("Müraciət edən nə deyir?");
      unit.opens("/az/desk/appeals?tab=asked").sees(number).keepsPicture("desk-asked");
    }
  }

  private static void replies(Person visitor) {
    visitor.opens(visitor.path()).sees("Sizdən cavab gözlənilir").sees(QUESTION).keepsPicture("question")
        .follows("Suala cavab ver").sees(QUESTION).fills("text", REPLY).keepsPicture("reply")
        .presses("Cavabı göndər").sees("Müraciət edən suala cavab verdi").sees(REPLY)
        .seesNot("Sizdən cavab gözlənilir");
  }

  private static void answers(Person representative, String number) {
    representative.signsInAs("representative").opens("/az/desk/appeals?tab=asked").seesNot(number)
        .opens("/az/desk/appeals/" + number).sees(REPLY).opens("/az/desk/appeals/templates").presses("Yadda saxla")
        .sees("Nümunəyə ad verin").fills("title", TEMPLATE)
        .fills("text", "Hörmətli {ad}, {nömrə} nömrəli müraciətinizə görə nasos təmir olunur.")
        .presses("Yadda saxla").sees(TEMPLATE);
    representative.opens("/az/desk/appeals/" + number).follows("Cavab ver").chooses("result", "SATISFIED")
        .fills("text", TYPED).presses("Faylları əlavə et və ya sil")
        .brings("nasos.csv", "ay,saat\n12,240\n").presses("Faylı əlavə et").sees("nasos.csv")
        .keepsPicture("answer-files").follows("Cavaba keç");
    assertThat(representative.page().inputValue("#text")).isEqualTo(TYPED);
    representative.choosesNamed("template", TEMPLATE).presses("Mətnə qoy").keepsPicture("answer-template")
        .presses("Cavabı göndər").sees(TYPED).sees(number + " nömrəli müraciətinizə görə");
  }

  private static void ratesAndSendsBack(Person visitor) {
    visitor.opens(visitor.path()).sees("nasos təmir olunur").sees("nasos.csv").follows("Cavabı qiymətləndir")
        .presses("Qiyməti göndər").sees("Qiyməti seçin").chooses("score", "2").fills("text", "Gec gəldilər.")
        .presses("Qiyməti göndər").sees("5-dən 2").keepsPicture("rated");
    visitor.follows("Məsələm həll olunmayıb").fills("text", UNSOLVED).presses("Geri qaytar").sees("Yenidən açılıb")
        .keepsPicture("sent-back");
  }
}
