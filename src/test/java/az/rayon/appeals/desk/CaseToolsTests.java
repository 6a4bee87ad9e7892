package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What spares those at the desk typing and asking twice.
@AppealsTest
class CaseToolsTests extends AppealsAtTheDesk {

  @Autowired
  WritingNotes notes;

  @Autowired
  RemindingExecutors reminding;

  @Autowired
  KeepingTemplates keeping;

  @Test
  void aNoteIsForColleaguesAndEmptyOnesAreNone() {
    var appeal = onDesk();
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var path = "/az/desk/appeals/" + appeal.number();

    assertThat(unit.post(path + "/notes", Map.of("text", " \u0000 "))).hasStatus(422);
    var tooLong = unit.post(path + "/notes", Map.of("text", "a".repeat(2001)));
    assertThat(tooLong).hasStatus(422);
    assertThat(body(tooLong)).contains("a".repeat(2001));
    onward(unit.post(path + "/notes", Map.of("text", "Sabah <b>baxışa</b> gedirəm")));
    assertThat(body(new Portal(web, anOfficial(Role.REGISTRAR)).get(path)))
        .contains("Sabah &lt;b");
  }

  @Test
  void nobodyNotesOnWhatTheyDoNotSeeAndAuditorsOnlyRead() {
    var appeal = onDesk();
    People.everybodyBut(UUID.randomUUID(), Role.REGISTRAR, Role.HEAD, Role.DEPUTY)
        .forEach(other -> assertThat(notes.write(appeal, "x", other)).as(other.toString())
            .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
  }

  @Test
  void aReminderGoesOnceADay() {
    var appeal = onDesk();
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    var sent = Map.of("appeal", appeal.number() + ":0");

    assertThat(body(registrar.post("/az/desk/appeals/bulk/remind", sent))).doesNotContain("artıq xatırladılıb");
    assertThat(body(registrar.post("/az/desk/appeals/bulk/remind", sent))).contains("Bu gün artıq xatırladılıb");
    assertThat(body(registrar.get("/az/desk/appeals/" + appeal.number()))).containsOnlyOnce("Son gün xatırladıldı");
  }

  @Test
  void onlyWhoRegistersOrLeadsReminds() {
    var appeal = onDesk();
    People.everybodyBut(ROADS, Role.REGISTRAR, Role.HEAD, Role.DEPUTY)
        .forEach(other -> assertThat(reminding.remind(appeal, other)).as(other.toString())
            .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
    assertThat(reminding.remind(anAppeal().build(), anOfficial(Role.HEAD)))
        .isEqualTo(new Refused<>(Refusal.NOT_ROUTED));
  }

  @Test
  void aTemplateIsPutBehindWhatWasTyped() {
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    onward(unit.post("/az/desk/appeals/templates", Map.of("title", "Yol planı", "text",
        "Hörmətli {ad}, {nömrə} nömrəli müraciətiniz plana salındı.")));
    var list = body(unit.get("/az/desk/appeals/templates"));
    var id = Portal.found("/templates/([0-9a-f-]{36})", list);
    var appeal = onDesk();
    var path = "/az/desk/appeals/" + appeal.number() + "/answer";

    assertThat(body(unit.get(path))).contains("Yol planı");
    var answer = unit.post(path, Map.of("version", "0", "text", "Salam.", "template", id, "insert", "yes"));
    assertThat(answer).hasStatusOk();
    assertThat(body(answer)).contains("Salam.\n\nHörmətli " + appeal.filing().author().name() + ", " + appeal.number());
    assertThat(appeals.get(appeal.number()).open()).isTrue();
  }

  @Test
  void templatesNeedTitleAndTextAndTheirKeepers() {
    var answer = new Portal(web, anOfficial(Role.REGISTRAR)).post("/az/desk/appeals/templates",
        Map.of("title", "x".repeat(121), "text", ""));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Cavabın mətnini yazın", "Ən çoxu 120 işarə yazın");

    var template = new AnswerTemplate(Ids.at(clock.instant()), "Başlıq", null, "Mətn");
    People.everybodyBut(ROADS, Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE)
        .forEach(other -> assertThat(keeping.keep(template, other)).as(other.toString())
            .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
  }

  @Test
  void aKeptListComesBackWithWhatWasAskedFor() {
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var kept = onward(unit.post("/az/desk/appeals/views",
        Map.of("title", "Suvarma, mənimkilər", "tab", "OPEN", "topic", "irrigation", "mine", "yes")));

    assertThat(kept).isEqualTo("/az/desk/appeals?tab=open&topic=irrigation&mine=yes");
    assertThat(body(unit.get(kept))).contains("Suvarma, mənimkilər", "aria-current=\"page\"");
    assertThat(body(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).get("/az/desk/appeals?tab=open")))
        .doesNotContain("Suvarma, mənimkilər");
  }

  @Test
  void aKeptListIsRenamedAndRemovedFromTheListThatIsShown() {
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var shown = Map.of("tab", "week", "mine", "yes");
    unit.post("/az/desk/appeals/views", fields(shown, "Köhnə ad"));
    unit.post("/az/desk/appeals/views", Map.of("tab", "open", "topic", "gas", "title", "Qaz"));
    var list = "/az/desk/appeals?tab=week&mine=yes";
    var rename = found("action=\"(/az/desk/appeals/views/[0-9a-f-]+)\"", body(unit.get(list)));

    assertThat(onward(unit.post(rename, fields(shown, "")))).isEqualTo(list);
    assertThat(body(unit.get(list))).as("no title keeps the old one").contains("Köhnə ad");
    assertThat(onward(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).post(rename, fields(shown, "Özgə"))))
        .isEqualTo(list);
    assertThat(onward(unit.post(rename, fields(shown, "Qaz")))).isEqualTo(list);
    assertThat(body(unit.get(list))).contains("aria-current=\"page\">Qaz").doesNotContain("Köhnə ad", "Özgə",
        "topic=gas");
    assertThat(onward(unit.post(rename + "/remove", shown))).isEqualTo(list);
    assertThat(body(unit.get(list))).doesNotContain("aria-current=\"page\">Qaz");
    unit.post("/az/desk/appeals/views", fields(shown, "Qaz"));
    unit.post(rename, fields(shown, "Qaz"));
    assertThat(body(unit.get(list))).as("one that is gone takes nobody's place").contains("aria-current=\"page\">Qaz");
  }

  private static Map<String, String> fields(Map<String, String> shown, String title) {
    var fields = new HashMap<>(shown);
    fields.put("title", title);
    return fields;
  }

  @Test
  void allThatNarrowsAListIsKeptWithIt() {
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    var asked = Map.of("channel", "EMAIL", "outcome", "ANSWERED", "from", "2026-01-02", "to", "2026-11-03", "kind",
        "COMPLAINT", "settlement", "samux", "words", "su");
    var page = body(registrar.get("/az/desk/appeals?tab=settled&" + asked.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("&"))));
    asked.forEach((name, value) -> assertThat(page)
        .contains("<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">"));
  }

  @Test
  void theListShowsOnlyMineWhenAskedTo() {
    var official = anOfficial(ROADS, Role.EXECUTOR);
    var mine = anAppeal().in(new State.Examined(ROADS, official.id())).build();
    var others = anAppeal().in(new State.Examined(ROADS, UUID.randomUUID())).build();
    appeals.add(mine);
    appeals.add(others);

    assertThat(body(new Portal(web, official).get("/az/desk/appeals?tab=open&mine=yes"))).contains(mine.number())
        .doesNotContain(others.number());
  }

  @Test
  void theCardIsAPaperInTheStateLanguage() throws IOException {
    var appeal = onDesk();
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var answer = unit.get("/ru/desk/appeals/" + appeal.number() + "/card.pdf");
    try (var card = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(card)).contains("Qeydiyyat-nəzarət vərəqəsi", appeal.number(),
          appeal.filing().author().name());
    }
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get("/az/desk/appeals/" + appeal.number() + "/card.pdf"))
        .hasStatus(404);
  }
}
