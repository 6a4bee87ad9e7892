package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.Takings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class TogetherTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  SampleForms samples;

  @Autowired
  Takings takings;

  @Autowired
  Letters letters;

  private String inForce() {
    return samples.inForce(aForm().asking("one", line("one")).together());
  }

  private static String withOther(Counter me, String service, String email) {
    var draft = me.begin(service);
    me.post(draft + "/one", Map.of("one", "Birinci"));
    me.post(draft + "/others/new", Map.of("otherName", "Rauf Nümunə", "otherFin", "5CD34EF", "otherEmail", email));
    assertThat(onward(me.post(draft + "/others", Map.of()))).isEqualTo(draft + "/check");
    return draft;
  }

  private List<Letter> sentTo(String email) {
    return letters.to(email);
  }

  @Test
  void itIsSentOnceEverybodyHasConfirmed() {
    var service = inForce();
    var email = UUID.randomUUID() + "@demo.invalid";
    var me = Counter.visitor(web);
    var draft = withOther(me, service, email);
    assertThat(me.post(draft + "/check", Map.of())).hasStatus(409);
    assertThat(body(me.get(draft + "/check"))).contains("Soruşulmayıb").doesNotContain("Ərizəni göndər<");

    assertThat(onward(me.post(draft + "/together", Map.of()))).isEqualTo(draft + "/check");
    var link = sentTo(email).getFirst().link();
    var other = Counter.visitor(web);
    assertThat(body(other.get(link))).contains("Birinci", "Rauf Nümunə");
    assertThat(other.post(link, Map.of("agrees", "true"))).hasStatus(200);
    assertThat(body(me.get(draft + "/check"))).contains("Təsdiq edib", "Ərizəni göndər<");
    assertThat(onward(me.post(draft + "/check", Map.of()))).startsWith(draft + "/done/");
    assertThat(takings.of(service).getFirst().others()).singleElement()
        .satisfies(each -> assertThat(each.fin()).isEqualTo("5CD34EF"));
    assertThat(other.get(link)).hasStatus(404);
  }

  @Test
  void aConfirmationHoldsOnlyForTheAnswersAsTheyWere() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var me = Counter.visitor(web);
    var draft = withOther(me, inForce(), email);
    me.post(draft + "/together", Map.of());
    var link = sentTo(email).getFirst().link();
    var other = Counter.visitor(web);
    other.post(link, Map.of("agrees", "true"));
    me.post(draft + "/one", Map.of("one", "Dəyişdi"));
    assertThat(me.post(draft + "/check", Map.of())).hasStatus(409);
    assertThat(other.post(link, Map.of("agrees", "true"))).hasStatus(409);
    assertThat(body(other.get(link))).contains("cavabları dəyişib").doesNotContain("Dəyişdi");
    me.post(draft + "/together", Map.of());
    assertThat(other.get(link)).hasStatus(404);
    assertThat(sentTo(email)).hasSize(2);
  }

  @Test
  void whoDoesNotAgreeStopsItAndTheApplicantHears() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var me = Counter.visitor(web);
    var draft = withOther(me, inForce(), email);
    me.post(draft + "/together", Map.of());
    Counter.visitor(web).post(sentTo(email).getFirst().link(), Map.of("agrees", "false"));
    assertThat(body(me.get(draft + "/check"))).contains("Razı deyil");
    assertThat(me.post(draft + "/check", Map.of())).hasStatus(409);
    assertThat(sentTo("sakin@demo.invalid")).anySatisfy(letter -> assertThat(letter.link()).isEqualTo(draft));
  }

  @Test
  void noMoreThanAFewLettersGoOut() {
    var me = Counter.visitor(web);
    var draft = withOther(me, inForce(), UUID.randomUUID() + "@demo.invalid");
    for (int i = 0; i < ApplyingTogether.MOST_LETTERS; i++)
      assertThat(me.post(draft + "/together", Map.of())).hasStatus(303);
    assertThat(me.post(draft + "/together", Map.of())).hasStatus(429);
    assertThat(me.post(draft + "/later", Map.of())).hasStatus(429);
  }

  @Test
  void theWayBackIsMailedToTheAddressInTheForm() {
    var me = Counter.visitor(web);
    var draft = me.begin(inForce());
    assertThat(body(me.get(draft + "/later"))).contains(draft);
    assertThat(me.post(draft + "/later", Map.of("email", "stranger@demo.invalid"))).hasStatus(200);
    assertThat(sentTo("stranger@demo.invalid")).isEmpty();
    assertThat(sentTo("sakin@demo.invalid")).anySatisfy(letter -> assertThat(letter.link()).isEqualTo(draft));
  }

  @Test
  void whoHasSignedInFindsWhatTheyBegan() {
    var service = inForce();
    var me = new Counter(web, aCitizen());
    var draft = me.begin(service);
    assertThat(body(me.get("/az/services/" + service + "/apply"))).contains(draft);
    assertThat(body(new Counter(web, aCitizen()).get("/az/services/" + service + "/apply"))).doesNotContain(draft);
    assertThat(body(Counter.visitor(web).get("/az/services/" + service + "/apply"))).doesNotContain(draft);
    var begunAsVisitor = Counter.visitor(web).begin(service);
    me.post(begunAsVisitor + "/one", Map.of("one", "x"));
    assertThat(body(me.get("/az/services/" + service + "/apply"))).contains(begunAsVisitor);
  }

  @Test
  void whatWasBegunInAnAccountIsNobodyElses() {
    var me = new Counter(web, aCitizen());
    var draft = me.begin(inForce());
    for (var stranger : List.of(aCitizen(), anOfficial(Role.REPRESENTATIVE))) {
      var other = new Counter(web, stranger);
      assertThat(other.get(draft + "/one")).hasStatus(404);
      assertThat(other.post(draft + "/one", Map.of("one", "x"))).hasStatus(404);
      assertThat(other.post(draft + "/check", Map.of())).hasStatus(404);
    }
    assertThat(onward(Counter.visitor(web).get(draft + "/one"))).contains("sign-in");
    assertThat(onward(Counter.visitor(web).post(draft + "/one", Map.of("one", "x")))).contains("sign-in");
    assertThat(body(me.get(draft + "/later"))).contains("yalnız siz daxil olanda");
  }

  @Test
  void aClerkFillsInForSomebodyAtTheCounter() {
    var service = inForce();
    var clerk = new Counter(web, anOfficial(Role.REPRESENTATIVE));
    var first = onward(clerk.post("/az/services/" + service + "/apply", Map.of("assisted", "true")));
    var draft = first.substring(0, first.lastIndexOf('/'));
    assertThat(onward(Counter.visitor(web).get(first))).contains("sign-in");
    assertThat(onward(Counter.visitor(web).post(first, Counter.APPLICANT))).contains("sign-in");
    assertThat(new Counter(web, aCitizen()).post(draft + "/check", Map.of())).hasStatus(404);
    clerk.post(first, Counter.APPLICANT);
    clerk.post(draft + "/one", Map.of("one", "x"));
    clerk.post(draft + "/others/new",
        Map.of("otherName", "Rauf", "otherFin", "5CD34EF", "otherEmail", "r@demo.invalid"));
    clerk.post(draft + "/others", Map.of());
    assertThat(onward(clerk.post(draft + "/check", Map.of()))).startsWith(draft + "/done/");
    var sent = takings.of(service).getFirst();
    assertThat(sent.way()).isEqualTo(Way.ASSISTED);
    assertThat(sent.applicant().account()).isNull();
  }

  @Test
  void onlyThoseAtTheCounterFillInForOthers() {
    var path = "/az/services/" + inForce() + "/apply";
    var may = List.of(Role.REPRESENTATIVE, Role.REGISTRAR, Role.EXECUTOR);
    Arrays.stream(Role.values()).forEach(role -> assertThat(
        new Counter(web, anOfficial(role)).post(path, Map.of("assisted", "true"))).as(role.name())
        .hasStatus(may.contains(role) ? 303 : 403));
    assertThat(new Counter(web, aCitizen()).post(path, Map.of("assisted", "true"))).hasStatus(403);
    assertThat(onward(new Counter(web, new Actor.Visitor()).post(path, Map.of("assisted", "true"))))
        .contains("sign-in");
  }
}
