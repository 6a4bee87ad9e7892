package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.Counter.APPLICANT;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.takenFrom;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.identity.SeenCards;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class PrefillingTests {

  private static final String NOTE = "canlı əlaqə yoxdur";

  @Autowired
  MockMvcTester web;

  @Autowired
  SampleForms samples;

  @Autowired
  SampleRegister register;

  @Autowired
  SeenCards identities;

  /// Somebody whose identity card the counter has seen.
  private Counter confirmed(String fin) {
    var citizen = aCitizen();
    identities.confirm(citizen.id(), fin, "Nümunə Sakin Əli oğlu");
    return new Counter(web, citizen);
  }

  private String inForce() {
    return samples.inForce(aForm()
        .asking("born", takenFrom("register.born", field("born", new Kind.Day("", "today"))))
        .asking("home", takenFrom("register.address", field("home", new Kind.Place())))
        .asking("family", takenFrom("register.relatives", group("family", 1, takenFrom("relative.name", line("who")),
            takenFrom("relative.kinship", choice("kin", "child", "spouse"))))));
  }

  @Test
  void whatTheRegisterKnowsIsOfferedAndSaysWhereItIsFrom() {
    var me = confirmed(SampleRegister.FIN);
    var draft = me.begin(inForce());
    assertThat(onward(me.get(draft))).as("what is offered is still asked").isEqualTo(draft + "/born");
    assertThat(body(me.get(draft + "/born"))).contains("value=\"1990\"", NOTE);
    me.post(draft + "/born", Map.of("born", "5", "born-month", "6", "born-year", "1990"));
    assertThat(body(me.get(draft + "/home"))).contains("Azadlıq küçəsi 7", NOTE);
    me.post(draft + "/home", Map.of("home", "samux", "home-rest", "Yeni ev"));
    assertThat(body(me.get(draft + "/family"))).contains("Nümunə Ləman", "Seçim child", NOTE);
    assertThat(onward(me.post(draft + "/family", Map.of()))).isEqualTo(draft + "/check");
    var check = body(me.get(draft + "/check"));
    assertThat(check).contains("Samux, Yeni ev");
    assertThat(check.split(NOTE, -1)).as("only beside what was left as it was").hasSize(2);
  }

  @Test
  void aVisitorLearnsNothingByTryingCodes() {
    var me = Counter.visitor(web);
    var first = onward(me.post("/az/services/" + inForce() + "/apply", Map.of()));
    var typed = new HashMap<>(APPLICANT);
    typed.put("applicantName", "Nümunə Sakin " + UUID.randomUUID());
    var born = onward(me.post(first, typed));
    assertThat(body(me.get(born))).contains("name=\"born-year\"").doesNotContain("1990", NOTE);
    assertThat(register.wasAsked(typed.get("applicantName"))).isFalse();
  }

  @Test
  void aStrangersNameAndFinFillInNothing() {
    var me = new Counter(web, aCitizen());
    var service = inForce();
    var first = onward(me.post("/az/services/" + service + "/apply", Map.of()));
    assertThat(body(me.get(first))).as("says why").contains("FİN-iniz hələ təsdiqlənməyib");
    assertThat(body(me.get(onward(me.post(first, APPLICANT))))).doesNotContain("1990", NOTE);
    var other = confirmed("5CD34EF");
    var draft = onward(other.post("/az/services/" + service + "/apply", Map.of()));
    assertThat(body(other.get(draft))).contains("5CD34EF").doesNotContain("FİN-iniz hələ təsdiqlənməyib");
    assertThat(body(other.get(onward(other.post(draft, APPLICANT))))).doesNotContain("1990", NOTE);
  }

  @Test
  void anotherNameWithTheSameFinGetsNothing() {
    var me = confirmed(SampleRegister.FIN);
    var first = onward(me.post("/az/services/" + inForce() + "/apply", Map.of()));
    var typed = new HashMap<>(APPLICANT);
    typed.put("applicantName", "Başqa Adam");
    assertThat(body(me.get(onward(me.post(first, typed))))).contains("name=\"born-year\"").doesNotContain("1990", NOTE);
  }

  @Test
  void aClerkWithTheCardBeforeThemIsHelpedToo() {
    var clerk = new Counter(web, anOfficial(Role.REPRESENTATIVE));
    var first = onward(clerk.post("/az/services/" + inForce() + "/apply", Map.of("assisted", "true")));
    assertThat(body(clerk.get(onward(clerk.post(first, APPLICANT))))).contains("value=\"1990\"");
    var own = onward(clerk.post("/az/services/" + inForce() + "/apply", Map.of()));
    assertThat(body(clerk.get(onward(clerk.post(own, APPLICANT))))).doesNotContain("value=\"1990\"");
  }
}
