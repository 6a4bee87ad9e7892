package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.Counter.APPLICANT;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.aHousehold;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.options;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.definition.FormBuilder;
import az.rayon.services.forms.definition.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is wrong in a form that somebody fills in, and how they are told.
@ServicesTest
class WrongAnswersTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  SampleForms samples;

  @Autowired
  Takings takings;

  @Test
  void aStepThatWasSkippedIsAskedAndNothingIsSent() {
    var service = samples.inForce(aHousehold());
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.post(draft + "/family/new", Map.of("who", "Ləman", "income", "1"));
    assertThat(onward(me.get(draft + "/check"))).isEqualTo(draft + "/kind");
    var answer = me.post(draft + "/check", Map.of());
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Ərizə hələ göndərilmədi", "Seçim war");
    assertThat(takings.of(service)).isEmpty();
    assertThat(body(me.get(draft + "/family"))).contains("Ləman");
  }

  @Test
  void anAnswerToWhatIsNotAskedIsRefusedAndTheOthersStay() {
    var service = samples.inForce(aHousehold());
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    var hidden = me.post(draft + "/kind", Map.of("kind", "peace", "card", "stolen"));
    assertThat(hidden).hasStatus(422);
    assertThat(body(hidden)).contains("soruşulmayan suala", "Sual card");
    assertThat(onward(me.get(draft))).isEqualTo(draft + "/family");
    var notAsked = me.post(draft + "/card", Map.of("card", "stolen"));
    assertThat(notAsked).hasStatus(422);
    assertThat(body(notAsked)).contains("bu addım sizə aid deyil");
    me.post(draft + "/kind", Map.of("kind", "war"));
    assertThat(body(me.get(draft + "/card"))).doesNotContain("stolen");
  }

  @Test
  void aValueThatIsNotOfferedIsToldApart() {
    var me = Counter.visitor(web);
    var draft = me.begin(samples.inForce(aForm().asking("both", choice("kind", "war", "peace"), line("name"))));
    var answer = me.post(draft + "/both", Map.of("kind", "nothing", "name", "Kept"));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("təklif olunanlar arasında yoxdur", "value=\"Kept\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5ABI2CD  | Bəlkə 1 rəqəmidir
      5ABİ2CD  | Bəlkə 1 rəqəmidir
      5AB12    | siz 5 yazmısınız
      AZE12345678 | siz 11 yazmısınız
      5AB-2CD  | “-” işarəsi olmur
      5ƏB12CD  | “Ə” işarəsi olmur
      """)
  void aWrongFinSaysWhatIsWrongWithIt(String fin, String words) {
    var me = Counter.visitor(web);
    var first = onward(
        me.post("/az/services/" + samples.inForce(aForm().asking("one", line("one"))) + "/apply", Map.of()));
    var typed = new HashMap<>(APPLICANT);
    typed.put("applicantFin", fin);
    var answer = me.post(first, typed);
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(words, "Nümunə Sakin Əli oğlu");
    typed.put("applicantFin", " 5abo2cd ");
    assertThat(me.post(first, typed)).hasStatus(303);
  }

  @Test
  void everyKindOfAnswerIsKeptAsItWasTypedUntilItIsRight() {
    var me = Counter.visitor(web);
    var draft = me.begin(samples.inForce(aForm().asking("all", field("day", new Kind.Day("", "today")),
        field("voen", new Kind.Voen()), field("phone", new Kind.Phone()), field("mail", new Kind.Email()),
        field("amount", new Kind.Amount(BigDecimal.ONE, null, 1, FormBuilder.text("m"))),
        field("code", new Kind.Line(5, "[A-Z]+")), field("home", new Kind.Place()),
        field("many", new Kind.Many(options("a", "b"))))));
    var typed = new HashMap<>(Map.of("day", "31", "day-month", "2", "day-year", "2020", "voen", "123", "phone", "12",
        "mail", "x@", "amount", "0,25", "code", "abc", "home", "atlantis", "home-rest", "Küçə 1"));
    typed.put("many", "c");
    var wrong = me.post(draft + "/all", typed);
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("mövcud olan günü", "siz 3 yazmısınız", "050 123 45 67 şəklində",
        "ad@ünvan.az", "ən çoxu 1 rəqəm", "lazım olan şəkildə deyil", "siyahıdan seçin", "Küçə 1",
        "təklif olunanlar arasında yoxdur", "value=\"31\"");
    typed.putAll(Map.of("day", "29", "voen", "1234567891", "phone", "(022) 255-12-34", "mail", "x@y.az", "amount",
        "2,5", "code", "ABC", "home", "samux", "many", "b"));
    assertThat(onward(me.post(draft + "/all", typed))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("29 fevral 2020-ci il", "+994222551234", "2,5 m",
        "Samux, Küçə 1", "Seçim b");
  }

  @Test
  void aTextThatIsTooLongToKeepIsNotCutInSilence() {
    var me = Counter.visitor(web);
    var draft = me.begin(samples.inForce(aForm().asking("two", field("story", new Kind.Lines(0)), line("name"))));
    var answer = me.post(draft + "/two", Map.of("story", "ə".repeat(20_001), "name", "Qalır"));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("yalnız ilk 20", "işarə saxlanıldı", "value=\"Qalır\"");
    var less = me.post(draft + "/two", Map.of("story", "ə".repeat(4001), "name", "Qalır"));
    assertThat(less).hasStatus(422);
    assertThat(body(less)).doesNotContain("işarə saxlanıldı");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var me = Counter.visitor(web);
    var service = samples.inForce(aForm().asking("one", line("one")));
    assertThat(me.get("/az/services/no-such-service/apply")).hasStatus(404);
    assertThat(me.get("/az/services/" + service + "/apply/" + UUID.randomUUID() + "/one")).hasStatus(404);
    assertThat(me.get("/az/services/" + service + "/apply/not-a-key/one")).hasStatus(404);
    var draft = me.begin(service);
    assertThat(me.get(draft + "/nowhere")).hasStatus(404);
    assertThat(me.post(draft + "/nowhere", Map.of())).hasStatus(404);
    var other = samples.inForce(aForm().asking("one", line("one")));
    assertThat(me.get(draft.replace(service, other) + "/one")).hasStatus(404);
    assertThat(me.post(draft.replace(service, other) + "/one", Map.of("one", "x"))).hasStatus(404);
  }
}
