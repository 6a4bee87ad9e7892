package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.aHousehold;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.optional;
import static az.rayon.services.forms.definition.FormBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Pins;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.definition.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class FillingTests {

  @Autowired
  Pins pins;

  @Autowired
  MockMvcTester web;

  @Autowired
  SampleForms samples;

  @Autowired
  Takings takings;

  @Test
  void whatWasAnsweredStepByStepIsSentOnce() {
    var service = samples.inForce(aHousehold());
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    assertThat(onward(me.get(draft))).isEqualTo(draft + "/kind");
    assertThat(onward(me.post(draft + "/kind", Map.of("kind", "war")))).isEqualTo(draft + "/card");
    assertThat(onward(me.post(draft + "/card", Map.of("card", " A 12 ")))).isEqualTo(draft + "/family");
    assertThat(onward(me.post(draft + "/family/new", Map.of("who", "Ləman", "income", "1.250,50"))))
        .isEqualTo(draft + "/family");
    assertThat(onward(me.post(draft + "/family", Map.of()))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("Seçim war", "A 12", "Ləman, 1.250,5", "6XY34ZK");

    var receipt = onward(me.post(draft + "/check", Map.of()));
    assertThat(receipt).startsWith(draft + "/done/");
    assertThat(onward(me.post(draft + "/check", Map.of()))).startsWith(draft + "/done/");
    assertThat(onward(me.post(draft + "/kind", Map.of("kind", "peace")))).isEqualTo(draft + "/done");
    assertThat(onward(me.get(draft + "/kind"))).isEqualTo(draft + "/done");

    var sent = takings.of(service);
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().applicant().fin()).isEqualTo("6XY34ZK");
    assertThat(sent.getFirst().applicant().phone()).isEqualTo("+994501234567");
    assertThat(sent.getFirst().answers()).containsExactly(new Answer("kind", "Sual kind", "war", "Seçim war"),
        new Answer("card", "Sual card", "A 12", "A 12"),
        new Answer("family", "Sual family", "Ləman; 1.250,5", "1. Ləman, 1.250,5"),
        new Answer("size", "size", "2", "2"));
    var pin = Pins.shown(pins.of(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1))));
    assertThat(me.get(receipt)).hasHeader("Cache-Control", "no-store").hasHeader("X-Robots-Tag", "noindex").bodyText()
        .contains(pin, "sakin@demo.invalid", "28 dekabr 2026", "12,5", "/az/applications/X-2026-")
        .doesNotContain("\"/az/applications\"");
    assertThat(body(me.get(draft + "/done"))).as("who has the address of the draft only").contains("X-2026-")
        .doesNotContain(pin, "sakin@demo.invalid");
  }

  @Test
  void whatIsBegunInAnAccountIsFoundAmongItsApplicationsUntilItIsSent() {
    var service = samples.inForce(aHousehold());
    var me = new Counter(web, aCitizen());
    var draft = me.begin(service);
    assertThat(body(me.get("/az/me/applications"))).contains("Yarımçıq qalanlar", draft, "Nümunə forma");
    assertThat(body(me.get("/az/services/" + service + "/apply"))).contains("Yarımçıq ərizəniz var", draft);
    assertThat(body(new Counter(web, aCitizen()).get("/az/me/applications"))).doesNotContain(draft);
  }

  @Test
  void twoPressesAtTheSameMomentMakeOne() throws Exception {
    var service = samples.inForce(aForm().asking("one", line("one")));
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.post(draft + "/one", Map.of("one", "x"));
    try (var both = Executors.newFixedThreadPool(4)) {
      Callable<String> press = () -> onward(me.post(draft + "/check", Map.of()));
      for (var answer : both.invokeAll(IntStream.range(0, 4).mapToObj(_ -> press).toList())) {
        assertThat(answer.get()).startsWith(draft + "/done/");
      }
    }
    assertThat(takings.of(service)).hasSize(1);
  }

  @Test
  void whoChangesAnAnswerBackFindsTheOthersAgainAndOnlyWhatIsAskedIsSent() {
    var service = samples.inForce(aHousehold());
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.post(draft + "/kind", Map.of("kind", "war"));
    me.post(draft + "/card", Map.of("card", "A12"));
    me.post(draft + "/family/new", Map.of("who", "Ləman", "income", "1"));
    me.post(draft + "/family", Map.of());
    assertThat(onward(me.post(draft + "/kind", Map.of("kind", "peace")))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).doesNotContain("A12");
    assertThat(onward(me.post(draft + "/kind", Map.of("kind", "war")))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("A12");
  }

  @Test
  void aQuestionThatComesUpOnTheSamePageIsAskedThere() {
    var me = Counter.visitor(web);
    var draft = me.begin(samples.inForce(aForm().asking("both", field("own", new Kind.YesNo()), when("own = no",
        line("owner")))));
    assertThat(body(me.get(draft + "/both"))).doesNotContain("Sual owner");
    assertThat(onward(me.post(draft + "/both", Map.of("own", "no")))).isEqualTo(draft + "/both");
    assertThat(body(me.get(draft + "/both"))).contains("Sual owner");
    assertThat(me.post(draft + "/both", Map.of("own", "no", "owner", ""))).hasStatus(422);
    assertThat(onward(me.post(draft + "/both", Map.of("own", "yes", "owner", "")))).isEqualTo(draft + "/check");
  }

  @Test
  void whatMayBeLeftEmptyIsStillShownOnce() {
    var me = Counter.visitor(web);
    var draft = me.begin(samples.inForce(aForm().asking("one", line("one")).asking("two", optional(line("two")))
        .asking("three", optional(field("three", Kind.Files.upTo(2))))
        .asking("four", optional(group("four", 0, line("who"))))));
    assertThat(onward(me.post(draft + "/one", Map.of("one", "x")))).isEqualTo(draft + "/two");
    assertThat(onward(me.post(draft + "/two", Map.of("two", "")))).isEqualTo(draft + "/three");
    assertThat(onward(me.post(draft + "/three", Map.of()))).isEqualTo(draft + "/four");
    assertThat(onward(me.post(draft + "/four", Map.of()))).isEqualTo(draft + "/check");
  }

  @Test
  void thingsOfAGroupAreChangedAndTakenAway() {
    var me = Counter.visitor(web);
    var draft = me
        .begin(samples.inForce(aForm().asking("family", group("family", 1, line("who"), optional(line("job"))))));
    assertThat(me.post(draft + "/family", Map.of())).hasStatus(422);
    me.post(draft + "/family/new", Map.of("who", "Aygün", "job", ""));
    assertThat(me.post(draft + "/family/new", Map.of("who", "", "job", "Həkim"))).hasStatus(422);
    assertThat(body(me.get(draft + "/family"))).contains("Aygün", "Həkim", "Düzəldilməlidir");
    assertThat(me.post(draft + "/family", Map.of())).hasStatus(422);
    assertThat(onward(me.post(draft + "/family/2", Map.of("who", "Rauf", "job", "Həkim"))))
        .isEqualTo(draft + "/family");
    assertThat(onward(me.post(draft + "/family/1/remove", Map.of()))).isEqualTo(draft + "/family");
    assertThat(body(me.get(draft + "/family"))).contains("Rauf, Həkim").doesNotContain("Aygün");
    assertThat(me.get(draft + "/family/9")).hasStatus(404);
  }

  @Test
  void whoHadGoneTooLongLosesNotWhatTheySendNow() {
    var service = samples.inForce(aForm().asking("one", line("one")));
    var draft = "/az/services/" + service + "/apply/" + UUID.randomUUID();
    var me = Counter.visitor(web);
    assertThat(onward(me.post(draft + "/one", Map.of("one", "Still here")))).isEqualTo(draft + "/applicant");
    assertThat(body(me.get(draft + "/one"))).contains("Still here");
  }

  @Test
  void aNewVersionLeavesWhatWasBegunAlone() {
    var service = samples.inForce(aForm().asking("one", line("one")));
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    samples.publish(service, aForm().asking("other", line("other")));
    assertThat(onward(me.post(draft + "/one", Map.of("one", "x")))).isEqualTo(draft + "/check");
    me.post(draft + "/check", Map.of());
    assertThat(takings.of(service)).singleElement().satisfies(sent -> assertThat(sent.version()).isEqualTo(1));
    assertThat(onward(me.get(me.begin(service)))).endsWith("/other");
  }

  @Test
  void whoBeganAnOlderFormMayGoOnWithTheNewOneAndKeepsTheAnswers() {
    var service = samples.inForce(aForm().asking("one", line("one")));
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.post(draft + "/one", Map.of("one", "Qalır"));
    assertThat(body(me.get(draft + "/check"))).doesNotContain("forma dəyişib");
    samples.publish(service, aForm().asking("one", line("one")).asking("other", line("other")));
    assertThat(body(me.get(draft + "/check"))).contains("forma dəyişib", draft + "/newer");
    assertThat(onward(me.post(draft + "/newer", Map.of()))).isEqualTo(draft + "/other");
    assertThat(onward(me.post(draft + "/other", Map.of("other", "Yeni")))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("Qalır", "Yeni").doesNotContain("forma dəyişib");
    me.post(draft + "/check", Map.of());
    assertThat(takings.of(service)).singleElement().satisfies(sent -> assertThat(sent.version()).isEqualTo(2));
  }

  @Test
  void thePaperFormIsAPdfThatSaysWhereToHandItIn() throws IOException {
    var answer = Counter.visitor(web).get("/az/services/" + samples.inForce(aHousehold()) + "/blank");
    assertThat(answer).hasStatus(200).hasContentType("application/pdf");
    try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Hara və nə vaxt", "nümayəndəliyi");
    }
  }

  @Test
  void everyPageOpensInEveryLanguage() {
    var service = samples.inForce(aHousehold());
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    for (var language : List.of("az", "en", "ru")) {
      for (var page : List.of("applicant", "kind", "family", "family/new", "later")) {
        assertThat(me.get(draft.replace("/az/", "/" + language + "/") + "/" + page)).as(page).hasStatus(200);
      }
    }
  }
}
