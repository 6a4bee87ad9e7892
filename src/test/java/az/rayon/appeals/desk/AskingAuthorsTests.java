package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Notice;
import az.rayon.appeals.register.Notices;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Steps;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// Whoever wrote an appeal is asked something from the desk, and answers.
@AppealsTest
class AskingAuthorsTests extends AppealsAtTheDesk {

  static final String QUESTION = "Hansı küçədir? Planı göndərin.";
  static final String WAITS = "Müraciət edəndən cavab gözlənilir";

  @Autowired
  Notices notices;

  @Autowired
  Steps steps;

  final Actor.Citizen author = aCitizen();

  @Test
  void theAuthorReadsTheQuestionAnswersItAndTheDeskReadsBoth() {
    var appeal = add(anAppeal().from(author.id()).within(running()).onDesk(ROADS));
    var unit = new Portal(web, executor);
    assertThat(body(unit.get(path(appeal) + "/ask"))).contains("Müddət dayanmır");
    asks(unit, appeal);
    assertThat(body(unit.get(path(appeal)))).contains(WAITS, QUESTION, "Hələ cavab verilməyib");
    assertThat(appeals.get(appeal.number()).term()).as("no law stops it").isEqualTo(appeal.term());

    var own = new Portal(web, author);
    var page = "/az/me/appeals/" + appeal.number();
    assertThat(body(own.get("/az/me/appeals"))).contains("Sizdən cavab gözlənilir");
    assertThat(body(own.get(page))).contains("Sizdən cavab gözlənilir", QUESTION, "Suala cavab ver");
    assertThat(body(own.get(page + "/papers"))).contains(QUESTION, "Cavabı göndər");
    var empty = own.post(page + "/papers", Map.of("text", " "));
    assertThat(empty).hasStatus(422);
    assertThat(body(empty)).contains(QUESTION);
    onward(own.send(page + "/papers", Map.of("text", "Nizami küçəsi."), Browsing.pdf("files", "Plan.pdf")));

    assertThat(body(own.get(page))).contains("Nizami küçəsi.", "Plan.pdf").doesNotContain("Sizdən cavab gözlənilir",
        "Suala cavab ver");
    assertThat(body(own.get("/az/me/appeals"))).doesNotContain("Sizdən cavab gözlənilir");
    assertThat(body(unit.get(path(appeal)))).contains(QUESTION, "Nizami küçəsi.", "Plan.pdf").doesNotContain(WAITS,
        "Hələ cavab verilməyib");
    assertThat(course(appeal)).containsExactly(What.ASKED, What.REPLIED);
  }

  @Test
  void numberAndPinOpenTheQuestionToo() {
    var visitor = Portal.visitor(web);
    var receipt = visitor.handIn(ofAnAppeal());
    asks(new Portal(web, registrar), appeals.get(receipt.number()));
    var page = onward(visitor.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));

    assertThat(body(visitor.get(page))).contains(QUESTION, "Suala cavab ver");
    onward(visitor.post(page + "/papers", Map.of("text", "Nizami küçəsi.")));
    assertThat(body(visitor.get(page))).contains("Nizami küçəsi.").doesNotContain("Suala cavab ver");
    assertThat(body(new Portal(web, registrar).get("/az/desk/appeals/" + receipt.number())))
        .contains("Nizami küçəsi.").doesNotContain(WAITS);
  }

  @Test
  void theQuestionIsForTheAuthorAndWhoeverSeesTheAppealAlone() {
    var appeal = add(anAppeal().from(author.id()).onDesk(ROADS));
    asks(new Portal(web, executor), appeal);

    for (var other : List.of(aCitizen(), aDelegate())) {
      assertThat(new Portal(web, other).get("/az/me/appeals/" + appeal.number())).hasStatus(404);
    }
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get(path(appeal))).hasStatus(404);
    assertThat(body(Portal.visitor(web).get("/az/appeals/register/" + appeal.number()))).contains(appeal.number())
        .doesNotContain("Hansı küçə");
  }

  @Test
  void whatWaitsStandsInAListOfItsOwnForThoseWhoSeeIt() {
    var waiting = add(anAppeal().within(running()).onDesk(ROADS));
    var other = add(anAppeal().within(running()).onDesk(ROADS));
    var unit = new Portal(web, executor);
    asks(unit, waiting);

    assertThat(body(unit.get("/az/desk/appeals?tab=asked"))).contains(waiting.number()).doesNotContain(other.number());
    assertThat(body(unit.get("/az/desk/appeals?tab=open&words=" + waiting.number()))).contains("Sual cavabsızdır");
    assertThat(body(unit.get("/az/desk/appeals?tab=open&words=" + other.number())))
        .doesNotContain("Sual cavabsızdır");
    assertThat(body(new Portal(web, anOfficial(Role.EXECUTOR)).get("/az/desk/appeals?tab=asked")))
        .contains("cavabı gözlənilmir").doesNotContain(waiting.number());
    onward(unit.post(path(waiting) + "/papers", Map.of("text", "Zəng etdi.")));
    assertThat(body(unit.get("/az/desk/appeals?tab=asked"))).doesNotContain(waiting.number());
  }

  @Test
  void whoHasNoEmailIsOwedOneLetterWithAllThatIsNotAnswered() throws Exception {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var unit = new Portal(web, executor);
    asks(unit, appeal);
    onward(unit.post(path(appeal) + "/ask", Map.of("version", "1", "question", "Hansı ildə?")));

    var owed = notices.of(appeal.id());
    assertThat(owed).singleElement().satisfies(notice -> {
      assertThat(notice.about()).isEqualTo(Notice.About.ASKED);
      assertThat(notice.owed()).isTrue();
    });
    var letter = path(appeal) + "/notices/" + owed.getFirst().id() + "/letter.pdf";
    try (var pdf = Loader.loadPDF(unit.get(letter).getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(QUESTION, "Hansı ildə?", "özünüz gətirə")
          .doesNotContain("şikayət edə bilərsiniz");
    }
    onward(unit.post(path(appeal) + "/papers", Map.of("text", "Gəlib dedi.")));
    assertThat(notices.of(appeal.id())).as("nobody is owed a question that was answered").isEmpty();
  }

  @Test
  void whoHasAnEmailIsToldAtOnce() {
    var appeal = add(anAppeal().by(new Person("Nümunə", "Sakin", "", new Contacts("", "x@demo.invalid", "")))
        .within(running()).onDesk(ROADS));
    asks(new Portal(web, executor), appeal);

    assertThat(notices.of(appeal.id())).singleElement().satisfies(notice -> assertThat(notice.owed()).isFalse());
  }

  @Test
  void theEndOfTheAppealEndsTheQuestion() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var unit = new Portal(web, executor);
    asks(unit, appeal);
    assertThat(body(unit.get(path(appeal) + "/answer"))).as("whoever answers is reminded of it").contains(WAITS);
    onward(unit.post(path(appeal) + "/answer",
        Map.of("version", "1", "result", "EXPLAINED", "text", "Onsuz da aydındır.")));

    assertThat(body(unit.get(path(appeal)))).contains(QUESTION).doesNotContain(WAITS);
    assertThat(notices.of(appeal.id())).extracting(Notice::about).containsExactly(Notice.About.ANSWERED);
    onward(new Portal(web, registrar).post(path(appeal) + "/unsolved", Map.of("version", "2", "reason", "Qalıb.")));
    assertThat(body(unit.get(path(appeal)))).as("and it does not come back").doesNotContain(WAITS);
  }

  @Test
  void whatIsTooLongComesBackAndWhoeverIsSlowerIsTold() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var unit = new Portal(web, executor);
    var tooLong = unit.post(path(appeal) + "/ask", Map.of("version", "0", "question", "ə".repeat(2_001)));
    assertThat(tooLong).hasStatus(422);
    assertThat(body(tooLong)).contains("ə".repeat(2_001));
    assertThat(course(appeal)).isEmpty();

    asks(unit, appeal);
    var slower = unit.post(path(appeal) + "/answer",
        Map.of("version", "0", "steps", "0", "result", "EXPLAINED", "text", "Bəli."));
    assertThat(slower).hasStatus(409);
    assertThat(body(slower)).contains("Bəli.", QUESTION);
    var ended = add(anAppeal().onDesk(ROADS));
    onward(new Portal(web, registrar).post(path(ended) + "/withdraw", Map.of("version", "0")));
    assertThat(new Portal(web, registrar).post(path(ended) + "/ask", Map.of("version", "1", "question", "Niyə?")))
        .hasStatus(409);
  }

  @Test
  void whatTheAuthorBroughtIsWrittenDownByWhoeverMayAlone() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var path = path(appeal) + "/papers";
    var may = List.of(Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD);
    var staff = Arrays.stream(Role.values()).filter(role -> !may.contains(role))
        .map(role -> (Actor) anOfficial(ROADS, role));
    Stream.concat(staff, Stream.of(aCitizen(), aDelegate(), anOfficial(Role.EXECUTOR))).forEach(by -> {
      var person = new Portal(web, by);
      assertThat(person.post(path, Map.of("text", "Zəng.")).getResponse().getStatus()).as("%s", by).isIn(403, 404);
      assertThat(person.get(path).getResponse().getStatus()).as("%s", by).isIn(303, 403, 404);
    });
    assertThat(onwardOfNobody(path)).contains("sign-in");
    assertThat(course(appeal)).isEmpty();

    for (var role : may) {
      var by = new Portal(web, anOfficial(ROADS, role));
      assertThat(body(by.get(path))).contains("Müraciət edən nə deyir?");
      assertThat(by.post(path, Map.of("text", " "))).hasStatus(422);
      onward(by.post(path, Map.of("text", role + " yazdı.")));
    }
    assertThat(course(appeal)).hasSize(may.size()).containsOnly(What.PAPERS_ADDED);
    var unit = new Portal(web, executor);
    var bad = unit.send(path, Map.of("text", "Bax"), new MockMultipartFile("files", "v.pdf", "application/pdf",
        new byte[]{'M', 'Z', 0, 3, 0, 0}));
    assertThat(bad).hasStatus(422);
    assertThat(body(bad)).contains("Bax");
    onward(new Portal(web, registrar).post(path(appeal) + "/withdraw", Map.of("version", "0")));
    assertThat(onward(unit.get(path))).endsWith("/desk/appeals/" + appeal.number());
    assertThat(new Portal(web, registrar).post(path, Map.of("text", "Gec."))).hasStatus(409);
  }

  private static void asks(Portal official, Appeal appeal) {
    onward(official.post(path(appeal) + "/ask", Map.of("version", String.valueOf(appeal.version()), "question",
        QUESTION)));
  }

  private String onwardOfNobody(String path) {
    return String.valueOf(Portal.visitor(web).post(path, Map.of("text", "x")).getResponse().getHeader("Location"));
  }

  private List<What> course(Appeal appeal) {
    return steps.of(Register.APPEAL, appeal.id()).stream().map(Step::what).toList();
  }
}
