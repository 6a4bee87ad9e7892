package az.rayon.services.forms.editing;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.number;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.FormFile;
import az.rayon.services.forms.definition.FormVersion.State;
import az.rayon.services.forms.definition.Forms;
import az.rayon.site.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who edits a form, who was slower, and how a form comes to another district.
@ServicesTest
class EditorsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Forms forms;

  @Autowired
  SampleForms samples;

  @Autowired
  EditingForms editing;

  @Test
  void whoWasSlowerIsToldAndLosesNothing() {
    var service = samples.inForce(aForm().asking("one", line("a")));
    var editor = Editor.at(web, editing);
    var path = "/az/desk/services/" + service + "/form";
    editor.post(path + "/begin", Map.of());
    editor.edits(service, "/steps/one", Map.of("title-az", "Birinci"));
    var late = editor.post(path + "/draft/steps/one", Map.of("edits", "0", "title-az", "İkinci"));
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains("başqası formanı dəyişib", "İkinci", "name=\"edits\" value=\"1\"");
    var wrong = editor.post(path + "/draft/steps/one", Map.of("edits", "0", "title-az", "Üçüncü", "when", "b = 'x'"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).as("the slower one is told all the same").contains("name=\"edits\" value=\"0\"");
    assertThat(editor.post(path + "/draft/steps/one/move", Map.of("edits", "0", "to", "up"))).hasStatus(409);
    assertThat(editor.post(path + "/draft/publish", Map.of("edits", "0"))).hasStatus(409);
    assertThat(editor.post(path + "/begin", Map.of())).hasStatus(409);
  }

  /// Also where a group, a condition and a calculation speak of it; what is quoted is no name.
  @Test
  void aQuestionIsCalledOtherwiseEverywhere() {
    var service = samples.inForce(aForm().asking("one", choice("kind", "kind", "other"))
        .askingWhen("kind = 'kind'", "two", group("family", 1, number("income")))
        .reckoning("whole", "sum(family.income)"));
    var editor = Editor.at(web, editing);
    editor.post("/az/desk/services/" + service + "/form/begin", Map.of());
    editor.edits(service, "/steps/one/questions/kind", Map.of("name", "category", "label-az", "Növ", "options",
        "kind | a\nother | b"));
    editor.edits(service, "/steps/two/questions/family", Map.of("name", "members", "label-az", "Ailə", "most", "5"));
    editor.edits(service, "/steps/two/questions/members.income", Map.of("name", "salary", "label-az", "Gəlir"));
    editor.edits(service, "/calculations/whole", Map.of("name", "total", "label-az", "Cəmi", "formula",
        "sum(members.salary) + 1"));
    var form = editing.draft(service).form();
    assertThat(form.findStep("two").orElseThrow().when().text()).isEqualTo("category = 'kind'");
    assertThat(form.calculations()).singleElement().satisfies(sum -> {
      assertThat(sum.name()).isEqualTo("total");
      assertThat(sum.formula().text()).isEqualTo("sum(members.salary) + 1");
    });
    for (var name : List.of("members", "2x", "and")) {
      var refused = editor.post("/az/desk/services/" + service + "/form/draft/steps/one/questions/category",
          Map.of("edits", "4", "name", name, "label-az", "Növ", "options", "kind | a\nother | b"));
      assertThat(refused).as(name).hasStatus(422);
      assertThat(body(refused)).contains("href=\"#name\"");
    }
    assertThat(forms.findInForce(service).orElseThrow().form().findField("kind")).as("what was begun").isPresent();
  }

  /// The certificate and the queue go by names too.
  @Test
  void whatAnotherNameBreaksIsNamed() {
    var form = FirstForms.read("housing-registration").form();
    assertThat(editing.beside("housing-registration", form, Language.AZ)).extracting(flaw -> flaw.problem().message())
        .doesNotContain("services.housing.missed");
    assertThat(editing.beside("housing-registration", form.renamed("members", "people"), Language.AZ))
        .extracting(Flaw::problem).contains(new Problem("", "services.housing.missed", "members"));
    var family = FirstForms.read("family-composition").form();
    assertThat(editing.beside("family-composition", family.renamed("members", "people"), Language.AZ))
        .extracting(flaw -> flaw.problem().message()).contains("services.certificates.origin.missed");
  }

  @Test
  void aFormGoesToAnotherDistrictAsAFile() throws Exception {
    var service = samples.inForce(aForm().asking("one", line("a")));
    var editor = Editor.at(web, editing);
    var file = editor.get("/az/desk/services/" + service + "/form/versions/1/export");
    assertThat(file).hasStatus(200).hasContentType("application/json");
    var there = Editor.fresh();
    var path = "/az/desk/services/" + there + "/form";
    var sent = new MockMultipartFile("file", "form.json", "application/json",
        file.getResponse().getContentAsByteArray());
    assertThat(onward(editor.send(path + "/import", Map.of(), sent))).isEqualTo(path + "/draft");
    assertThat(editing.draft(there).form()).isEqualTo(forms.get(service, 1).form());

    var broken = new MockMultipartFile("file", "form.json", "application/json", "{\"format\": 1".getBytes(
        StandardCharsets.UTF_8));
    var refused = editor.send("/az/desk/services/" + Editor.fresh() + "/form/import", Map.of(), broken);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("Fayl oxunmur");
    assertThat(FormFile.LARGEST).isEqualTo(1 << 20);
  }

  @Test
  void nobodyButTheEditorChangesAForm() {
    var service = samples.inForce(aForm().asking("one", line("a")));
    var path = "/az/desk/services/" + service + "/form";
    Editor.at(web, editing).post(path + "/begin", Map.of());
    var others = Stream.concat(Arrays.stream(Role.values()).filter(role -> role != Role.EDITOR)
        .map(role -> (Actor) anOfficial(role)),
        Stream.of(new Actor.Visitor(), aCitizen(), new Actor.Clockwork("test")));
    others.forEach(by -> {
      assertThat(editing.begin(service, Optional.empty(), by)).isEqualTo(refusal());
      assertThat(editing.change(service, 0, form -> form, by)).isEqualTo(refusal());
      assertThat(editing.publish(service, 0, by)).isEqualTo(refusal());
      assertThat(editing.discard(service, by)).isEqualTo(refusal());
    });
    for (var role : Role.values()) {
      if (role == Role.EDITOR) continue;
      var who = new Counter(web, anOfficial(role));
      for (var deed : new String[]{"/begin", "/draft/publish", "/draft/discard", "/draft/head", "/draft/steps",
          "/draft/steps/one", "/draft/steps/one/move", "/draft/steps/one/remove", "/draft/steps/one/questions",
          "/draft/steps/one/questions/a", "/draft/steps/one/questions/a/remove", "/draft/calculations"}) {
        assertThat(who.post(path + deed, Map.of("edits", "0", "title", "x", "label", "x", "kind", "text")))
            .as(role + deed).hasStatus(403);
      }
      assertThat(who.get(path + "/draft")).as(role.name()).hasStatus(403);
    }
    assertThat(new Counter(web, aCitizen()).post(path + "/begin", Map.of())).hasStatus(403);
    assertThat(onward(Counter.visitor(web).post(path + "/begin", Map.of()))).startsWith("/az/sign-in");
    assertThat(editing.draft(service).edits()).isZero();
    assertThat(forms.get(service, 1).state()).isEqualTo(State.IN_FORCE);
  }

  private static Object refusal() {
    return new Refused<>(EditingForms.Refusal.NOT_YOURS);
  }
}
