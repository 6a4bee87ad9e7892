package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.register.Terms;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The whole course of an appeal, taken on the pages of the desk.
@AppealsTest
class CourseDeskTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Terms terms;

  @Autowired
  Clock clock;

  final Official registrar = anOfficial(Role.REGISTRAR);
  final Official executor = anOfficial(ROADS, Role.EXECUTOR);
  final Official head = anOfficial(Role.HEAD);

  @ParameterizedTest
  @EnumSource(value = Act.class, names = {"MERGE", "ASSIGN"}, mode = EnumSource.Mode.EXCLUDE)
  void eachStepIsTakenByWhoeverMayAndRefusedToAllOthers(Act act) {
    var may = switch (act) {
      case ANSWER, STUDY, EXTEND, RETURN, ASSIGN -> List.of(Role.EXECUTOR, Role.REPRESENTATIVE);
      case APPROVE, SENDBACK -> List.of(Role.HEAD, Role.DEPUTY);
      case ROUTE -> List.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY);
      case FORWARD, COPY, UNEXAMINED, REJECT, WITHDRAW, LINK, MERGE, MARK, CORRECT, REOPEN, UNSOLVED, COMPLAIN ->
        List.of(Role.REGISTRAR);
    };
    var before = add(aimedAt(act));
    var path = path(before) + "/" + act.word();
    var staff = Arrays.stream(Role.values()).filter(role -> !may.contains(role))
        .map(role -> (Actor) anOfficial(ROADS, role));
    Stream.concat(staff, Stream.of(aCitizen(), aDelegate(), anOfficial())).forEach(by -> assertThat(
        new Portal(web, by).post(path, Filled.FORM).getResponse().getStatus()).as("%s", by).isIn(403, 404));
    assertThat(Portal.visitor(web).post(path, Filled.FORM).getResponse().getHeader("Location")).contains("sign-in");
    assertThat(appeals.get(before.number())).isEqualTo(before);

    onward(new Portal(web, anOfficial(ROADS, may.getFirst())).post(path, Filled.FORM));
    assertThat(act == Act.COMPLAIN || !appeals.get(before.number()).equals(before)).as("done").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"extend, days, İş günlərinin sayını", "forward, bodies, ən azı bir orqan", "unexamined, ground, Əsası",
      "reject, obstacle, Niyə qəbul edilmədiyini", "link, earlier, təkrarı olduğunu", "complain, text, yazın",
      "reopen, reason, Səbəbini", "unsolved, reason, Səbəbini", "sendback, reason, Səbəbini"})
  void whatIsMissingIsAskedForAndNothingTypedIsLost(String act, String field, String words) {
    var typed = new HashMap<>(Filled.FORM);
    typed.remove(field);
    typed.put("note", "x");
    var appeal = add(aimedAt(Act.of(act)));
    var by = Act.of(act) == Act.EXTEND ? executor : Act.of(act) == Act.SENDBACK ? head : registrar;
    var answer = new Portal(web, by).post(path(appeal) + "/" + act, typed);

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(words);
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }

  @Test
  void theDeskIsToldWhyAComplaintDoesNotGoWhereItIsAimed() {
    var appeal = add(anAppeal().marked(Marks.NONE.against(new Against(ROADS, "Azərbaycan Dövlət Su Ehtiyatları "
        + "Agentliyi"))));
    var desk = new Portal(web, registrar);

    var route = desk.post(path(appeal) + "/route", Filled.FORM);
    assertThat(route).hasStatus(409);
    assertThat(body(route)).contains("bu bölmədən şikayətdir", "Xətalar Məcəlləsi");
    for (var act : List.of("/forward", "/copy")) {
      var forward = desk.post(path(appeal) + act, Filled.FORM);
      assertThat(forward).hasStatus(409);
      assertThat(body(forward)).contains("orqanlardan birindən şikayət edilir", "Səbəb.");
    }
  }

  @Test
  void theDeskAsksOnceWhomAComplaintIsAbout() {
    var appeal = add(anAppeal().ofKind(Kind.COMPLAINT).within(running()));
    var desk = new Portal(web, registrar);

    assertThat(onward(desk.get(path(appeal) + "/route"))).endsWith("/mark?then=route");
    assertThat(body(desk.get(path(appeal) + "/mark?then=route"))).contains("kimdən şikayət edildiyini qeyd edin");
    var marks = new HashMap<>(Map.of("version", "0", "then", "route"));
    assertThat(desk.post(path(appeal) + "/mark", marks)).hasStatus(422);
    marks.put("againstName", "Azəriqaz");
    assertThat(body(desk.post(path(appeal) + "/mark", marks))).contains("“Azəriqaz” İstehsalat Birliyi");
    marks.put("againstNobody", "yes");
    assertThat(desk.post(path(appeal) + "/mark", marks)).hasStatus(422);
    marks.remove("againstName");
    assertThat(onward(desk.post(path(appeal) + "/mark", marks))).endsWith("/route");
    assertThat(desk.get(path(appeal) + "/route")).hasStatusOk();
  }

  @Test
  void theMarksAreTypedAndShown() {
    var appeal = add(anAppeal().onDesk(ROADS));
    var desk = new Portal(web, registrar);
    onward(desk.post(path(appeal) + "/mark", Map.of("version", "0", "againstUnit", ROADS.toString(), "againstName",
        "Nümunə Vəzifəli", "asked", "confidential", "control", "Nazirlər Kabineti", "controlNumber", "5-77",
        "controlOn", "1", "controlOn-month", "2", "controlOn-year", "2026")));

    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Registered());
    assertThat(body(desk.get(path(appeal)))).contains("Nümunə Vəzifəli", "Məxfilik tələb edilib", "5-77",
        "01.02.2026");
    assertThat(body(desk.get(path(appeal) + "/mark"))).contains("value=\"Nümunə Vəzifəli\"");
    var wrong = desk.post(path(appeal) + "/mark", Map.of("version", "1", "controlOn", "31", "controlOn-month", "2",
        "controlOn-year", "2026", "againstUnit", UUID.randomUUID().toString()));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Belə gün yoxdur", "Nəzarətə götürən orqanı yazın");
  }

  @Test
  void theSpecialTermRunsAsTheOrdinaryOneUntilALawyerHasFoundIt() {
    var appeal = add(anAppeal().within(running()));
    var desk = new Portal(web, registrar);
    onward(desk.post(path(appeal) + "/mark", Map.of("version", "0", "asked", "serviceman")));

    var marked = appeals.get(appeal.number()).term();
    assertThat(marked.basis()).isEqualTo(Term.Basis.MILITARY);
    assertThat(marked.due()).isEqualTo(appeal.term().due());
    assertThat(body(desk.get(path(appeal)))).contains("təsdiqlənməlidir", "adi müddət sayılır");
  }

  @Test
  void anExtensionIsNoLongerThanTheLawLets() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var answer = new Portal(web, executor).post(path(appeal) + "/extend",
        Map.of("version", "0", "days", "31", "reason", "Uzun."));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Ən çoxu 30 iş günü", "Uzun.");
    onward(new Portal(web, executor).post(path(appeal) + "/extend",
        Map.of("version", "0", "days", "30", "reason", "Sənəd istənilib.")));
    assertThat(body(new Portal(web, executor).get(path(appeal)))).contains("30 iş günü uzadılıb", "Sənəd istənilib.");
  }

  @Test
  void aComplaintAboutTheAnswerCannotGoToTheUnitThatGaveIt() {
    var answered = add(anAppeal().in(new State.Answered(ROADS, null, Result.DECLINED, "Xeyr.", executor.id(),
        clock.instant())));
    var desk = new Portal(web, registrar);
    var onward = onward(desk.post(path(answered) + "/complain", Map.of("version", "0", "channel", "PAPER", "text",
        "Cavabla razı deyiləm.", "submission", UUID.randomUUID().toString())));
    var complaint = appeals.get(onward.replaceAll(".*/", ""));

    assertThat(complaint.marks().against().unit()).isEqualTo(ROADS);
    assertThat(complaint.marks().kin().about()).isEqualTo(answered.id());
    assertThat(desk.post(path(complaint) + "/route", Filled.FORM)).hasStatus(409);
    assertThat(body(desk.get(path(answered)))).contains(complaint.number());
  }

  @Test
  void whatWasMergedIsReadWithTheAnswerToTheEarlier() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var first = add(by(email).onDesk(ROADS));
    var later = add(by(email).received(Instant.parse("2026-02-03T10:00:00Z")));
    var desk = new Portal(web, registrar);
    assertThat(body(desk.get(path(later) + "/merge"))).contains(first.number());
    onward(desk.post(path(later) + "/merge", Map.of("version", "0", "earlier", first.number())));
    assertThat(body(desk.get(path(later)))).contains("bir məktubda veriləcək");
    onward(new Portal(web, executor).post(path(first) + "/answer", Filled.FORM));

    assertThat(body(desk.get(path(later)))).contains("Cavab.", first.number());
  }

  @Test
  void onlyWhoeverHasWrittenBeforeIsSaidToHaveDone() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var first = add(by(email));
    var later = add(by(email).received(Instant.parse("2026-02-03T10:00:00Z")));
    var desk = new Portal(web, registrar);

    assertThat(body(desk.get(path(first)))).doesNotContain("əvvəllər də müraciət edib");
    assertThat(body(desk.get(path(later)))).contains("əvvəllər də müraciət edib");
  }

  private AppealBuilder aimedAt(Act act) {
    var builder = anAppeal().within(running());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return switch (act) {
      case ROUTE, FORWARD, COPY, UNEXAMINED, REJECT, WITHDRAW, MARK, CORRECT, LINK, MERGE -> builder;
      case ANSWER, STUDY, EXTEND, RETURN, ASSIGN -> builder.onDesk(ROADS);
      case APPROVE, SENDBACK -> builder.in(new State.Drafted(ROADS, null, Result.EXPLAINED, "Bəli.",
          UUID.randomUUID(), now));
      case REOPEN -> builder.in(new State.NotAccepted(Obstacle.COURT, "Məhkəmə.", UUID.randomUUID(),
          now));
      case UNSOLVED, COMPLAIN -> builder.in(new State.Answered(ROADS, null, Result.EXPLAINED, "Bəli.",
          UUID.randomUUID(), now));
    };
  }

  private Term running() {
    var today = LocalDate.now(clock);
    return terms.of(Term.Basis.NORMAL, today);
  }

  private static AppealBuilder by(String email) {
    return anAppeal().by(new Person("Nümunə", "Sakin", "", new Contacts("", email, "")));
  }

  private Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }

  private static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number();
  }
}
