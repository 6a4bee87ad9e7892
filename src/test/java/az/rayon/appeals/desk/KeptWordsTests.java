package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.register.AnswerWords;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What somebody has typed of an answer, while they are at the page of its files.
@AppealsTest
class KeptWordsTests {

  static final String TEXT = "Hörmətli İlahə, D'Əliyeva!\n\nXəritə <əlavədədir>.";
  static final String SHOWN = "Hörmətli İlahə, D'Əliyeva!\n\nXəritə &lt;əlavədədir&gt;.";

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Inquiries inquiries;

  @Autowired
  AnswerWords words;

  @Autowired
  KeepingTemplates keeping;

  @Autowired
  Clock clock;

  @Test
  void theyComeBackWithTheFilesAndGoWithTheAnswer() {
    var account = UUID.randomUUID();
    var appeal = add(anAppeal().from(account).onDesk(ROADS));
    var path = path(appeal);
    var unit = unit();
    goesToTheFiles(unit, path, typed(unit, path, TEXT));
    onward(unit.send(path + "/files", Map.of(), Browsing.pdf("files", "xerite.pdf")));

    assertThat(body(unit.get(path + "/answer"))).contains(SHOWN, "xerite.pdf").containsPattern("SATISFIED\" checked");
    assertThat(appeals.get(appeal.number())).as("nothing has moved").isEqualTo(appeal);
    for (var other : new Portal[]{unit(), official(Role.REGISTRAR), official(Role.HEAD), official(Role.AUDITOR)}) {
      assertThat(body(other.get(path + "/answer"))).doesNotContain("Hörmətli");
      assertThat(body(other.get(path))).doesNotContain("Hörmətli");
    }
    assertThat(body(new Portal(web, new Citizen(account)).get("/az/me/appeals/" + appeal.number())))
        .doesNotContain("Hörmətli");

    onward(unit.post(path + "/answer", typed(unit, path, TEXT)));
    onward(official(Role.REGISTRAR).post(path + "/unsolved", Map.of("version", "1", "reason", "Xəritə səhvdir.")));
    assertThat(body(unit.get(path + "/answer"))).as("a new answer").doesNotContain("Hörmətli");
  }

  @Test
  void whoeverIsSlowerIsToldWhatHappenedAndLosesNothing() {
    var path = path(add(anAppeal().onDesk(ROADS).due(LocalDate.now(clock).plusDays(5))));
    var slower = unit();
    var typed = typed(slower, path, TEXT);
    goesToTheFiles(slower, path, typed);
    onward(unit().post(path + "/study", Map.of("version", "0", "reason", "Layihə istənilib.")));

    assertThat(slower.post(path + "/answer", typed)).as("from another window").hasStatus(409);
    assertThat(body(slower.get(path + "/answer"))).contains("Siz yazarkən nə olub", "Layihə istənilib.", SHOWN);
    goesToTheFiles(slower, path, typed(slower, path, TEXT));
    assertThat(body(slower.get(path + "/answer"))).as("told once").doesNotContain("Siz yazarkən nə olub");

    onward(unit().post(path + "/answer", Map.of("version", "1", "result", "EXPLAINED", "text", "Həmkar cavab verdi.")));
    var late = slower.post(path + "/answer", files(typed));
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains("Cavab verildi", "Siz yazarkən nə olub", SHOWN);
    assertThat(words.find(appeals.get(number(path)).id(), slower.actor().id())).isEmpty();
  }

  @Test
  void aDraftThatWaitsForApprovalIsMendedWithItsFiles() {
    var writer = anOfficial(ROADS, Role.EXECUTOR);
    var drafted = new State.Drafted(ROADS, null, Result.EXPLAINED, "Bəli.", writer.id(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    var appeal = add(anAppeal().in(drafted));
    var path = path(appeal);
    var unit = new Portal(web, writer);
    assertThat(body(unit.get(path + "/answer"))).contains("Bəli.");
    goesToTheFiles(unit, path, typed(unit, path, TEXT));
    onward(unit.send(path + "/files", Map.of(), Browsing.pdf("files", "serencam.pdf")));

    assertThat(body(official(Role.HEAD).get(path + "/approve"))).contains("Bəli.", "serencam.pdf")
        .doesNotContain("Hörmətli");
    assertThat(body(unit.get(path + "/answer"))).contains(SHOWN);
    onward(unit.post(path + "/answer", typed(unit, path, TEXT)));
    assertThat(words.find(appeal.id(), writer.id())).isEmpty();
  }

  @Test
  void aTemplateIsPutBehindThem() {
    var template = new AnswerTemplate(UUID.randomUUID(), "Zavod " + UUID.randomUUID(), null, "Nasos təmir olunur.");
    keeping.keep(template, anOfficial(Role.REGISTRAR));
    var path = path(add(anAppeal().onDesk(ROADS)));
    var unit = unit();
    goesToTheFiles(unit, path, typed(unit, path, TEXT));
    var typed = typed(unit, path, TEXT);
    typed.putAll(Map.of("insert", "yes", "template", template.id().toString()));
    var filled = unit.post(path + "/answer", typed);
    assertThat(body(filled)).contains(SHOWN + "\n\nNasos təmir olunur.");
  }

  @Test
  void whatCannotBeSentYetIsKeptTooAndNothingElseIs() {
    var appeal = add(anAppeal().onDesk(ROADS));
    var path = path(appeal);
    var unit = unit();
    goesToTheFiles(unit, path, new HashMap<>(Map.of("text", "ə".repeat(10_001) + "\u0000", "result", "NONSENSE",
        "steps", "x", "surname", "Kimsə")));
    assertThat(words.find(appeal.id(), unit.actor().id())).hasValue(
        Map.of("text", "ə".repeat(10_001), "result", "NONSENSE", "steps", "x"));
    assertThat(unit.get(path + "/answer")).hasStatusOk();
    assertThat(unit.post(path + "/answer", typed(unit, path, "ə".repeat(10_001)))).hasStatus(422);
  }

  @Test
  void onlyWhoeverAnswersKeepsThem() {
    var appeal = add(anAppeal().onDesk(ROADS));
    var inquiry = anInquiry().onDesk(ROADS).build();
    inquiries.add(inquiry);
    People.everybodyBut(ROADS, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD).forEach(other -> {
      var answer = new Portal(web, other).post(path(appeal) + "/answer", files(Map.of("text", TEXT)));
      assertThat(answer.getResponse().getStatus()).as(other.toString()).isIn(302, 303, 403, 404);
      assertThat(String.valueOf(answer.getResponse().getHeader("Location"))).doesNotContain("/files");
      assertThat(words.find(appeal.id(), other.id())).as(other.toString()).isEmpty();
    });
    People.everybodyBut(ROADS, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD, Role.DATA).forEach(other -> {
      var answer = new Portal(web, other).post("/az/desk/inquiries/" + inquiry.number() + "/answer",
          files(Map.of("text", TEXT)));
      assertThat(answer.getResponse().getStatus()).as(other.toString()).isIn(302, 303, 403, 404);
      assertThat(String.valueOf(answer.getResponse().getHeader("Location"))).doesNotContain("/files");
      assertThat(words.find(inquiry.id(), other.id())).as(other.toString()).isEmpty();
    });
    var elsewhere = new Portal(web, anOfficial(Role.EXECUTOR));
    assertThat(elsewhere.post(path(appeal) + "/answer", files(Map.of("text", TEXT)))).hasStatus(404);
    assertThat(words.find(appeal.id(), elsewhere.actor().id())).isEmpty();
  }

  @Test
  void noneOutlastTheCase() {
    var appeal = add(anAppeal().onDesk(ROADS));
    var path = path(appeal);
    var one = unit();
    var other = unit();
    for (var each : new Portal[]{one, other}) goesToTheFiles(each, path, typed(each, path, TEXT));
    onward(official(Role.REGISTRAR).post(path + "/withdraw", Map.of("version", "0")));
    for (var each : new Portal[]{one, other}) {
      assertThat(words.find(appeal.id(), each.actor().id())).isEmpty();
      assertThat(words.keep(appeal.id(), each.actor().id(), Map.of("text", TEXT))).as("not after its end").isFalse();
    }
    assertThat(words.keep(UUID.randomUUID(), one.actor().id(), Map.of("text", TEXT))).as("of nothing").isFalse();
  }

  @Test
  void ofAnAnswerToARequestTheyStayAsWell() {
    var inquiry = anInquiry().onDesk(ROADS).build();
    inquiries.add(inquiry);
    var path = "/az/desk/inquiries/" + inquiry.number();
    var unit = unit();
    goesToTheFiles(unit, path, new HashMap<>(Map.of("steps", "0", "scope", "PART", "part", "Üçüncü vərəq", "text",
        TEXT)));
    onward(unit.send(path + "/files", Map.of(), Browsing.pdf("files", "layihe.pdf")));
    assertThat(body(unit.get(path + "/answer"))).contains(SHOWN, "Üçüncü vərəq", "layihe.pdf")
        .containsPattern("\"PART\" checked");
    assertThat(body(unit().get(path + "/answer"))).doesNotContain("Hörmətli");

    var data = official(Role.DATA);
    onward(data.post(path + "/answer", Map.of("version", "0", "scope", "WHOLE", "text", "Budur.")));
    assertThat(words.find(inquiry.id(), unit.actor().id())).isEmpty();
    var late = unit.post(path + "/answer", files(Map.of("steps", "0", "text", TEXT)));
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains(SHOWN);
  }

  private static void goesToTheFiles(Portal by, String path, Map<String, String> typed) {
    assertThat(onward(by.post(path + "/answer", files(typed)))).isEqualTo(path + "/files");
  }

  private static Map<String, String> files(Map<String, String> typed) {
    var pressed = new HashMap<>(typed);
    pressed.put("files", "yes");
    return pressed;
  }

  /// As the form carries it.
  private static Map<String, String> typed(Portal by, String path, String text) {
    var page = body(by.get(path + "/answer"));
    return new HashMap<>(Map.of("version", found("name=\"version\" value=\"([^\"]+)\"", page), "steps",
        found("name=\"steps\" value=\"([^\"]+)\"", page), "result", "SATISFIED", "text", text));
  }

  private Portal unit() {
    return new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
  }

  private Portal official(Role role) {
    return new Portal(web, anOfficial(role));
  }

  private Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }

  private static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number();
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
