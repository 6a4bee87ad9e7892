package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Term;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class DeskTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Clock clock;

  final Official registrar = anOfficial(Role.REGISTRAR);
  final Official executor = anOfficial(ROADS, Role.EXECUTOR);

  @Test
  void fromHandingInToTheAnswerInTheAuthorsHands() {
    var author = Portal.visitor(web);
    var receipt = author.handIn(ofAnAppeal());
    var path = "/az/desk/appeals/" + receipt.number();

    var desk = new Portal(web, registrar);
    assertThat(body(desk.get("/az/desk/appeals?tab=new&words=" + receipt.number()))).contains(receipt.number());
    onward(desk.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString(), "note", "Təcili")));

    var unit = new Portal(web, executor);
    assertThat(body(unit.get("/az/desk/appeals?tab=open&words=" + receipt.number()))).contains(receipt.number());
    assertThat(body(unit.get(path))).contains("Təcili", "Cavab ver", "Qeydiyyata qaytar");
    onward(unit.post(path + "/answer", Map.of("version", "1", "result", "SATISFIED", "text", "Yol təmir olunub.")));

    var followed = onward(
        author.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));
    assertThat(body(author.get(followed))).contains("Yol təmir olunub.", "Təmin edilib", "Memarlıq və tikinti şöbəsi")
        .doesNotContain("Təcili");
  }

  @Test
  void theFirstPageOfTheDeskSaysWhatIsPressing() {
    Portal.visitor(web).handIn(ofAnAppeal());
    assertThat(body(new Portal(web, anOfficial(Role.REGISTRAR)).get("/az/desk")))
        .contains("href=\"/az/desk/appeals?tab=new\"", "href=\"/az/desk/inquiries\"");
    assertThat(body(new Portal(web, anOfficial(Role.EXECUTOR)).get("/az/desk"))).as("an empty desk")
        .contains("Təcili iş yoxdur").doesNotContain("/az/desk/appeals?tab=new");
  }

  @Test
  void anAnswerNeedsItsTextAndItsResult() {
    var appeal = onDesk();
    var answer = new Portal(web, executor).post(path(appeal) + "/answer", Map.of("version", "0", "text", " "));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Cavabın mətnini yazın", "Nəticəni seçin");
  }

  @Test
  void whoeverWasFasterWinsAndTheOtherKeepsWhatTheyTyped() {
    var appeal = onDesk();
    var slower = new Portal(web, executor);
    assertThat(body(slower.get(path(appeal) + "/answer"))).contains("name=\"steps\" value=\"0\"");
    onward(new Portal(web, registrar).post(path(appeal) + "/mark", Map.of("version", "0", "againstNobody", "yes")));
    var seen = Map.of("version", "0", "steps", "0", "text", "Uzun cavab.");
    assertThat(body(slower.post(path(appeal) + "/answer", seen))).as("they have seen no more")
        .contains("name=\"version\" value=\"0\"", "Nəticəni seçin").doesNotContain("Siz yazarkən");
    var answer = slower.post(path(appeal) + "/answer",
        Map.of("version", "0", "steps", "0", "result", "EXPLAINED", "text", "Uzun cavab."));

    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("tez davrandı", "Uzun cavab.", "name=\"version\" value=\"1\"",
        "name=\"steps\" value=\"1\"").containsSubsequence("Siz yazarkən nə olub", "Qeydləri dəyişdirildi");
    assertThat(appeals.get(appeal.number()).open()).isTrue();
  }

  @Test
  void anAppealOnAnotherDeskIsNotThere() {
    var other = new Portal(web, anOfficial(Role.EXECUTOR));
    var appeal = onDesk();

    assertThat(other.get(path(appeal))).hasStatus(404);
    assertThat(other.post(path(appeal) + "/answer", Map.of("version", "0", "result", "EXPLAINED", "text", "x")))
        .hasStatus(404);
    assertThat(body(other.get("/az/desk/appeals?tab=open&words=" + appeal.number())))
        .doesNotContain("/az/desk/appeals/" + appeal.number());
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"HEAD", "DEPUTY", "AUDITOR"})
  void whoLeadsOrAuditsReadsAllAndActsOnNothing(Role role) {
    var reader = new Portal(web, anOfficial(ROADS, role));
    var appeal = onDesk();

    assertThat(body(reader.get(path(appeal)))).contains(appeal.filing().text()).doesNotContain("/answer\"", "/route\"");
    assertThat(reader.post(path(appeal) + "/route", Map.of("version", "0", "unit", ROADS.toString()))).hasStatus(403);
    assertThat(reader.post(path(appeal) + "/answer", Map.of("version", "0", "result", "EXPLAINED", "text", "x")))
        .hasStatus(403);
    assertThat(reader.post(path(appeal) + "/withdraw", Map.of("version", "0"))).hasStatus(403);
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"ETHICS", "DATA", "SECRETARY", "EDITOR", "ADMIN"})
  void whoHasNothingToDoWithAppealsSeesNone(Role role) {
    var other = new Portal(web, anOfficial(ROADS, role));
    var appeal = onDesk();

    assertThat(other.get(path(appeal))).hasStatus(404);
    assertThat(body(other.get("/az/desk/appeals?tab=open"))).doesNotContain("/az/desk/appeals/A-");
    assertThat(other.get("/az/desk/appeals/enter")).hasStatus(403);
  }

  @Test
  void visitorsAndCitizensDoNotReachTheDesk() {
    var appeal = onDesk();

    assertThat(Portal.visitor(web).get("/az/desk/appeals").getResponse().getStatus()).isIn(302, 303);
    assertThat(new Portal(web, Visits.aCitizen()).get("/az/desk/appeals")).hasStatus(403);
    assertThat(new Portal(web, Visits.aCitizen()).post(path(appeal) + "/route", Map.of("version", "0")))
        .hasStatus(403);
  }

  @Test
  void theUnitGivesBackWhatIsNotItsOwn() {
    var appeal = onDesk();
    var back = onward(new Portal(web, executor).post(path(appeal) + "/return",
        Map.of("version", "0", "reason", "Bizə aid deyil.")));

    assertThat(back).isEqualTo("/az/desk/appeals");
    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Registered());
    assertThat(body(new Portal(web, registrar).get(path(appeal)))).contains("Bizə aid deyil.");
  }

  @Test
  void theLongerTermIsTakenWithAReason() {
    var today = LocalDate.now(clock);
    var appeal = anAppeal().received(clock.instant())
        .within(new Term(Term.Basis.NORMAL, today, today.plusDays(21), false)).onDesk(ROADS).build();
    appeals.add(appeal);
    onward(new Portal(web, executor).post(path(appeal) + "/study", Map.of("version", "0", "reason", "Ölçmə lazımdır")));

    var longer = appeals.get(appeal.number()).term();
    assertThat(longer.basis()).isEqualTo(Term.Basis.STUDY);
    assertThat(longer.due()).isAfter(today.plusDays(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forward", "unexamined", "reject", "withdraw"})
  void theRegistrarClosesWhatTheLawLetsClose(String how) {
    var appeal = onDesk();
    onward(new Portal(web, registrar).post(path(appeal) + "/" + how, Map.of("version", "0", "bodies", "su",
        "ground", "COURT_DECISION", "obstacle", "COURT", "reason", "Qərar var.")));

    assertThat(appeals.get(appeal.number()).open()).isFalse();
    assertThat(body(new Portal(web, registrar).get("/az/desk/appeals?tab=settled&words=" + appeal.number())))
        .contains(appeal.number());
  }

  @Test
  void closingNeedsItsReasonAndItsGround() {
    var answer = new Portal(web, registrar).post(path(onDesk()) + "/unexamined", Map.of("version", "0"));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Əsası seçin", "Səbəbini yazın");
  }

  @Test
  void onlyAUnitOfTodayCanBeChosen() {
    var answer = new Portal(web, registrar).post(path(onDesk()) + "/route",
        Map.of("version", "0", "unit", UUID.randomUUID().toString()));

    assertThat(answer).hasStatus(422);
  }

  @Test
  void theTabsHoldWhatTheyPromise() {
    var today = LocalDate.now(clock);
    var desk = UUID.randomUUID();
    var over = add(desk, today.minusDays(1));
    var due = add(desk, today);
    var soon = add(desk, today.plusDays(7));
    var later = add(desk, today.plusDays(8));
    var reader = new Portal(web, anOfficial(desk, Role.EXECUTOR));

    assertThat(body(reader.get("/az/desk/appeals"))).contains(over).doesNotContain(due, soon, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=today"))).contains(due).doesNotContain(over, soon, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=week"))).contains(due, soon).doesNotContain(over, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=open"))).contains(over, due, soon, later).contains("(4)")
        .containsSubsequence(over, due, soon, later);
  }

  @Test
  void whatIsClosedIsFoundByHowAndWhenItEnded() {
    var ended = anAppeal().in(new State.Forwarded(List.of("Azərsu"), "Su.", null, registrar.id(),
        Instant.parse("2026-02-10T10:00:00Z"))).build();
    appeals.add(ended);
    var desk = new Portal(web, registrar);
    var path = "/az/desk/appeals?tab=settled&words=" + ended.number();
    var link = "/az/desk/appeals/" + ended.number();

    assertThat(body(desk.get(path + "&outcome=FORWARDED&channel=PORTAL&from=2026-02-10&to=2026-02-10")))
        .contains(link, "10.02.2026", "Süzgəc (5)").doesNotContain("Hələ yönləndirilməyib");
    for (var other : List.of("&outcome=ANSWERED", "&from=2026-02-11", "&to=2026-02-09", "&channel=PAPER")) {
      assertThat(body(desk.get(path + other))).as(other).doesNotContain(link);
    }
  }

  @Test
  void theSearchFoldsLettersAndTakesSignsForThemselves() {
    var desk = UUID.randomUUID();
    var found = anAppeal().asking("Əhmədli küçəsində 100% qaranlıqdır").onDesk(desk).build();
    appeals.add(found);
    var reader = new Portal(web, anOfficial(desk, Role.EXECUTOR));

    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=ehmedli%20kucesinde"))).contains(found.number());
    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=100%25"))).contains(found.number());
    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=100_"))).doesNotContain(found.number());
    assertThat(reader.get("/az/desk/appeals?tab=open&unit=x&page=-1&words='%3B--%00")).hasStatusOk();
  }

  private Appeal onDesk() {
    var appeal = anAppeal().onDesk(ROADS).build();
    appeals.add(appeal);
    return appeal;
  }

  private String add(UUID desk, LocalDate due) {
    var appeal = anAppeal().due(due).onDesk(desk).build();
    appeals.add(appeal);
    return appeal.number();
  }

  private static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number();
  }
}
