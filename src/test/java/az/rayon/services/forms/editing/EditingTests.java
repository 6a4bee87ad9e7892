package az.rayon.services.forms.editing;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.definition.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@ServicesTest
class EditingTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Forms forms;

  @Autowired
  SampleForms samples;

  @Autowired
  EditingForms editing;

  @Autowired
  Takings takings;

  @Autowired
  JdbcClient db;

  @Autowired
  FirstForms first;

  @Autowired
  TransactionOperations transaction;

  @Test
  void anOfficialMakesAFormWithoutCodeAndAPersonFillsItIn() {
    var service = Editor.fresh();
    var editor = Editor.at(web, editing);
    var path = "/az/desk/services/" + service + "/form";
    assertThat(onward(editor.post("/az/desk/services/forms", Map.of("code", service)))).isEqualTo(path);
    assertThat(body(editor.get(path))).contains("hələ forması yoxdur");
    assertThat(onward(editor.post(path + "/begin", Map.of("from", "nothing")))).isEqualTo(path + "/draft");
    editor.edits(service, "/head",
        Map.of("title-az", "Ağac kəsmək", "title-en", "Felling a tree", "title-ru", "Дерево"));
    assertThat(editor.edits(service, "/steps", Map.of("title", "Ağac haqqında"))).endsWith("/steps/agac-haqqinda");
    var kind = editor.edits(service, "/steps/agac-haqqinda/questions",
        Map.of("label", "Hansı ağac?", "kind", "one-of"));
    assertThat(kind).endsWith("/steps/agac-haqqinda/questions/hansiAgac");
    editor.edits(service, "/steps/agac-haqqinda/questions/hansiAgac",
        Map.of("label-az", "Hansı ağac?", "required", "yes",
            "options", "plane | Çinar | Plane | Платан\nTut ağacı"));
    editor.edits(service, "/steps", Map.of("title", "Yaşı"));
    editor.edits(service, "/steps/yasi/questions", Map.of("label", "Neçə yaşı var?", "kind", "number"));
    editor.edits(service, "/steps/yasi/questions/neceYasiVar", Map.of("label-az", "Neçə yaşı var?", "required", "yes",
        "least", "1", "most", "900", "decimals", "0"));
    editor.edits(service, "/steps/yasi", Map.of("title-az", "Yaşı", "when", "hansiAgac = 'plane'"));
    editor.edits(service, "/calculations", Map.of("label", "Yarısı"));
    editor.edits(service, "/calculations/yarisi", Map.of("label-az", "Yarısı", "formula", "neceYasiVar / 2"));
    assertThat(body(editor.get(path + "/draft"))).contains("Dərc et", "hansiAgac = 'plane'");
    assertThat(editor.edits(service, "/publish", Map.of())).isEqualTo(path);

    var person = Counter.visitor(web);
    var draft = person.begin(service);
    assertThat(onward(person.post(draft + "/agac-haqqinda", Map.of("hansiAgac", "plane")))).isEqualTo(draft + "/yasi");
    assertThat(person.post(draft + "/yasi", Map.of("neceYasiVar", "901"))).hasStatus(422);
    person.post(draft + "/yasi", Map.of("neceYasiVar", "120"));
    person.post(draft + "/check", Map.of());
    assertThat(takings.of(service).getFirst().values()).containsEntry("hansiAgac", "Çinar").containsEntry("yarisi",
        "60");
    assertThat(body(editor.get(path))).contains("Formada harada dayanırlar", "100 %");
    var deeds = db.sql("select distinct deed from audit.deed where subject = ?")
        .param(UUID.nameUUIDFromBytes(("form:" + service).getBytes(StandardCharsets.UTF_8))).query(String.class).list();
    assertThat(deeds).containsExactlyInAnyOrder("form.begun", "form.changed", "form.published");
  }

  @Test
  void stepsAndQuestionsAreMovedAndTakenAway() {
    var service = samples.inForce(
        aForm().asking("one", line("a"), line("b")).asking("two", line("c")));
    var editor = Editor.at(web, editing);
    editor.post("/az/desk/services/" + service + "/form/begin", Map.of());
    editor.edits(service, "/steps/two/move", Map.of("to", "up"));
    assertThat(editing.draft(service).form().steps()).extracting("name").containsExactly("two", "one");
    editor.edits(service, "/steps/two/move", Map.of("to", "up"));
    assertThat(editing.draft(service).form().steps()).extracting("name").containsExactly("two", "one");
    editor.edits(service, "/steps/one/questions/a/move", Map.of("to", "down"));
    assertThat(editing.draft(service).form().findStep("one").orElseThrow().fields()).extracting("name")
        .containsExactly("b", "a");
    editor.edits(service, "/steps/one/questions/b/remove", Map.of());
    editor.edits(service, "/steps/two/remove", Map.of());
    assertThat(editing.draft(service).form().fields().map(field -> field.name())).contains("a").doesNotContain("b",
        "c");
    assertThat(editor.edits(service, "/discard", Map.of())).endsWith("/form");
    assertThat(forms.findDraft(service)).isEmpty();
    assertThat(forms.findInForce(service).orElseThrow().form().steps()).hasSize(2);
  }

  @Test
  void questionsInsideOfAListAreWrittenToo() {
    var service = Editor.fresh();
    var editor = Editor.at(web, editing);
    editor.post("/az/desk/services/" + service + "/form/begin", Map.of("from", "nothing"));
    editor.edits(service, "/steps", Map.of("title", "Uşaqlar"));
    editor.edits(service, "/steps/usaqlar/questions", Map.of("label", "Uşaq", "kind", "group"));
    var inner = editor.edits(service, "/steps/usaqlar/questions",
        Map.of("label", "Adı", "kind", "text", "group", "usaq"));
    assertThat(inner).endsWith("/steps/usaqlar/questions/usaq.adi");
    assertThat(body(editor.get(inner))).contains("usaq.adi");
    assertThat(
        editor.edits(service, "/steps/usaqlar/questions/usaq.adi", Map.of("label-az", "Uşağın adı", "longest", "40")))
        .endsWith("/steps/usaqlar/questions/usaq");
    var group = editing.draft(service).form().findField("usaq").orElseThrow();
    assertThat(group.kind().inner().getFirst().kind()).isEqualTo(new Kind.Line(40, ""));
    editor.edits(service, "/steps/usaqlar/questions/usaq.adi/remove", Map.of());
    assertThat(editing.draft(service).form().findField("usaq").orElseThrow().kind().inner()).isEmpty();
  }

  @Test
  void aConditionThatMakesNoSenseIsNotSavedAndNothingTypedIsLost() {
    var service = samples.inForce(aForm().asking("one", line("a")));
    var editor = Editor.at(web, editing);
    editor.post("/az/desk/services/" + service + "/form/begin", Map.of());
    var answer = editor.post("/az/desk/services/" + service + "/form/draft/steps/one", Map.of("edits", "0", "title-az",
        "Yeni ad", "when", "b = 'x'"));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("adlı sual yoxdur", "Yeni ad", "href=\"#when\"");
    assertThat(editing.draft(service).edits()).isZero();
  }

  @Test
  void aFormThatNobodyCouldFillInIsNotPublished() {
    var service = Editor.fresh();
    var editor = Editor.at(web, editing);
    var path = "/az/desk/services/" + service + "/form";
    editor.post(path + "/begin", Map.of("from", "nothing"));
    assertThat(body(editor.get(path + "/draft"))).contains("ən azı bir addım");
    assertThat(editor.post(path + "/draft/publish", Map.of("edits", "0"))).hasStatus(409);
    assertThat(forms.findInForce(service)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("az.rayon.services.forms.editing.FirstFormsTests#services")
  void aFirstFormAsksForThePapersThatThePassportWants(String service) {
    var form = FirstForms.read(service).form();
    assertThat(form.papers()).isEqualTo(editing.passport(service).orElseThrow().codes());
    assertThat(editing.flaws(service, form, Language.AZ)).noneMatch(Flaw::blocks);
  }

  /// What the passport does not name, or no longer asks for, is neither saved nor published.
  @Test
  void aFormAsksForPapersOfThePassportOnly() {
    var editor = Editor.at(web, editing);
    var draft = "/az/desk/services/address/form/draft";
    editor.post("/az/desk/services/address/form/begin", Map.of());
    assertThat(body(editor.get(draft))).contains("İnsandan istəmək əvəzinə oradan alın");
    var plan = "/steps/plan/questions/plan";
    assertThat(body(editor.get(draft + plan))).contains("name=\"paper-plot-plan\"", "name=\"paper-id-card\"");
    var typed = Map.of("label-az", "Plan", "most", "3", "paper-id-card", "on", "paper-form-9", "on", "edits", "0");
    var refused = editor.post(draft + plan, typed);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("tarixindən daha soruşulmur", "“form-9” sənədi xidmətin pasportunda yoxdur",
        "href=\"#paper\"");
    db.sql("""
        update services.form set definition = replace(definition::text, 'plot-plan', 'form-9')::jsonb
        where service = 'address' and state = 'DRAFT'
        """).update();
    assertThat(body(editor.get(draft))).contains("“form-9” sənədi xidmətin pasportunda yoxdur");
    assertThat(editor.post(draft + "/publish", Map.of("edits", "0"))).hasStatus(409);
    editor.edits("address", plan, Map.of("label-az", "Plan", "most", "3", "paper-plot-plan", "on"));
    assertThat(editing.draft("address").form().papers()).containsExactly("plot-plan");
    editor.edits("address", "/discard", Map.of());
  }

  @Test
  void aTrialIsFilledInAndNothingIsSent() {
    var service = Editor.fresh();
    var editor = Editor.at(web, editing);
    var path = "/az/desk/services/" + service + "/form";
    editor.post(path + "/begin", Map.of("from", "nothing"));
    editor.edits(service, "/steps", Map.of("title", "Bir"));
    editor.edits(service, "/steps/bir/questions", Map.of("label", "Sual", "kind", "text"));
    var trial = onward(editor.post(path + "/versions/1/preview", Map.of()));
    assertThat(onward(editor.post(trial + "/applicant", Counter.APPLICANT))).isEqualTo(trial + "/bir");
    assertThat(body(editor.get(trial + "/bir"))).contains("Sınaq.");
    editor.post(trial + "/bir", Map.of("sual", "x"));
    assertThat(body(editor.post(trial + "/check", Map.of()))).contains("Burada ərizə göndərilərdi");
    assertThat(takings.of(service)).isEmpty();
    assertThat(forms.passages(service, 1)).isEmpty();
  }

  /// What nobody in the district has written on keeps up with the program; what somebody has changed is theirs.
  @Test
  void aFormOfTheProgramIsRenewedUntilSomebodyWritesOnIt() {
    transaction.executeWithoutResult(status -> {
      db.sql("""
          update services.form set definition = jsonb_set(definition, '{title,az}', '"Köhnə ad"')
          where service in ('archive', 'burial')
          """).update();
      db.sql("update services.form set edited_by = gen_random_uuid() where service = 'burial'").update();
      first.run(new DefaultApplicationArguments());
      assertThat(forms.findInForce("archive").orElseThrow().form()).isEqualTo(FirstForms.read("archive").form());
      assertThat(forms.findInForce("archive").orElseThrow().version()).isEqualTo(2);
      assertThat(forms.findInForce("burial").orElseThrow().form().title().az()).isEqualTo("Köhnə ad");
      status.setRollbackOnly();
    });
  }
}
