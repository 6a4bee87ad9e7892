package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Notice.Clock;
import az.rayon.appeals.register.Notice.How;
import az.rayon.appeals.register.Notice.Told;
import az.rayon.appeals.register.Step.What;
import az.rayon.deadlines.CalendarChanged;
import az.rayon.deadlines.Deadlines;
import az.rayon.deadlines.RuleSettled;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@AppealsTest
class NoticesTests {

  @Autowired
  Appeals appeals;

  @Autowired
  Notices notices;

  @Autowired
  Steps steps;

  @Autowired
  ClosingAppeals closing;

  @Autowired
  CopyingAppeals copying;

  @Autowired
  AnsweringAppeals answering;

  @Autowired
  TellingPeople telling;

  @Autowired
  Deadlines deadlines;

  @Autowired
  java.time.Clock clock;

  final UUID desk = UUID.randomUUID();
  final Official registrar = a(Role.REGISTRAR);
  final Official executor = an(Role.EXECUTOR, desk);

  @Test
  void whoCannotBeWrittenToIsOwedTheReasonsWithinFiveWorkingDays() {
    var appeal = add(anAppeal().through(Channel.PAPER));
    closing.leaveUnexamined(appeal.number(), 0, Ground.COURT_DECISION, "Qərar var.", registrar);

    assertThat(notices.of(appeal.id())).singleElement().satisfies(notice -> {
      assertThat(notice.owed()).isTrue();
      assertThat(notice.about()).isEqualTo(About.LEFT_UNEXAMINED);
      assertThat(notice.clock().due()).isEqualTo(deadlines.due("appeal.unexamined.notice", today()).due());
    });
  }

  @Test
  void theLetterByEmailTellsAtOnce() {
    var appeal = add(anAppeal().by(new Person("Nümunə", "Sakin", "", new Contacts("", "x@demo.invalid", ""))));
    closing.leaveUnexamined(appeal.number(), 0, Ground.COURT_DECISION, "Qərar var.", registrar);

    assertThat(notices.of(appeal.id())).singleElement().satisfies(notice -> assertThat(notice.told())
        .isEqualTo(new Told(How.LETTER, today(), null, registrar.id())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TELEPHONE", "RECEPTION", "MOBILE_RECEPTION"})
  void whoSpokeIsToldAtOnce(String channel) {
    var appeal = add(anAppeal().through(Channel.valueOf(channel)));
    closing.notAccept(appeal.number(), 0, Obstacle.COURT, "Məhkəmədədir.", registrar);

    assertThat(notices.of(appeal.id())).singleElement()
        .satisfies(notice -> assertThat(notice.clock()).isEqualTo(Clock.by(today())));
  }

  @Test
  void theAnonymousAndWhoeverTookItBackAreOwedNothing() {
    var anonymous = add(anAppeal().by(new Person("", "", "", new Contacts("", "", ""))));
    var withdrawn = add(anAppeal());
    closing.notAccept(anonymous.number(), 0, Obstacle.ANONYMOUS, "Ad yoxdur.", registrar);
    closing.withdraw(withdrawn.number(), 0, Claimant.of(withdrawn, registrar));

    assertThat(notices.of(anonymous.id())).isEmpty();
    assertThat(notices.of(withdrawn.id())).isEmpty();
  }

  @Test
  void eachBodyIsOwedItsLetterAndThePersonTheirWordWithinThreeWorkingDaysOfRegistration() {
    var appeal = add(anAppeal());
    closing.forward(appeal.number(), 0, List.of("su", "qaz"), "Su və qaz.", registrar);

    assertThat(notices.of(appeal.id())).hasSize(3).allSatisfy(notice -> assertThat(notice.clock().due())
        .isEqualTo(deadlines.due("appeal.forward", appeal.term().from()).due()));
    assertThat(notices.of(appeal.id())).extracting(Notice::whom).containsExactlyInAnyOrder("",
        "Azərbaycan Dövlət Su Ehtiyatları Agentliyi", "“Azəriqaz” İstehsalat Birliyi");
  }

  @Test
  void aCopyIsOwedToEachOtherBodyWhileTheAppealStaysWhereItIs() {
    var appeal = add(anAppeal().onDesk(desk));
    assertThat(copying.copy(appeal.number(), 0, List.of("su"), "Su xətti onlarındır.", registrar))
        .isInstanceOf(Done.class);

    assertThat(appeals.get(appeal.number()).state()).isEqualTo(appeal.state());
    assertThat(notices.of(appeal.id())).extracting(Notice::whom).containsExactlyInAnyOrder("",
        "Azərbaycan Dövlət Su Ehtiyatları Agentliyi");
  }

  @Test
  void anAnswerAndALongerTermAreOwedByTheLastDayOfTheTerm() {
    var appeal = add(anAppeal().within(running()).onDesk(desk));
    answering.extend(appeal.number(), 0, 10, "Sənəd istənilib.", executor);
    var longer = appeals.get(appeal.number());
    answering.answer(appeal.number(), 1, Result.EXPLAINED, "Cavab.", executor);

    assertThat(notices.of(appeal.id())).extracting(notice -> notice.clock().due())
        .containsExactly(appeal.term().due(), longer.term().due());
    assertThat(longer.term().due()).isEqualTo(deadlines.within("appeal.extension.max", 10, appeal.term().due()).due());
  }

  @Test
  void itIsToldOnceByTheRegistrarOrTheUnitThatHasIt() {
    var appeal = add(anAppeal().within(running()).onDesk(desk));
    answering.answer(appeal.number(), 0, Result.EXPLAINED, "Cavab.", executor);
    var id = notices.of(appeal.id()).getFirst().id();

    everybodyBut(desk, Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD)
        .forEach(by -> assertThat(
            telling.tell(appeal.number(), id, paper(by.id()), by)).as("%s", by)
            .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
    assertThat(telling.tell(appeal.number(), id, paper(executor.id()), a(Role.EXECUTOR)))
        .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    assertThat(telling.tell(appeal.number(), id, paper(executor.id()), executor)).isInstanceOf(Done.class);
    assertThat(telling.tell(appeal.number(), id, paper(registrar.id()), registrar))
        .isEqualTo(new Refused<>(Refusal.TOLD_ALREADY));
    assertThat(notices.of(appeal.id()).getFirst().told()).isEqualTo(paper(executor.id()));
    assertThat(steps.of(Register.APPEAL, appeal.id())).extracting(Step::what).endsWith(What.TOLD);
    assertThat(steps.of(Register.APPEAL, appeal.id()).getLast().note()).startsWith("№ 12-5");
  }

  @Test
  void whatIsStillOwedFollowsTheCalendar(Scenario scenario) {
    var appeal = add(anAppeal());
    var stale = new Clock("appeal.forward", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 4), true);
    notices.add(new Notice(Ids.at(clock.instant()), appeal.id(), About.FORWARDED, "", stale, null));

    scenario.publish(new CalendarChanged(2026)).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> notices.of(appeal.id()).getFirst().clock(), now -> !now.equals(stale))
        .andVerify(now -> assertThat(now)
            .isEqualTo(new Clock("appeal.forward", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 5), false)));
  }

  @Test
  void anExtendedTermIsReckonedAgainWithItsExtension(Scenario scenario) {
    var stale = new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), 5, LocalDate.of(2026, 2, 27), true);
    var appeal = add(anAppeal().within(stale).onDesk(desk));

    scenario.publish(new RuleSettled("appeal.extension.max")).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> appeals.get(appeal.number()).term(), now -> !now.equals(stale))
        .andVerify(now -> assertThat(now).isEqualTo(
            new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), 5, LocalDate.of(2026, 3, 2), false)));
  }

  private Told paper(UUID by) {
    return new Told(How.PAPER, today(), "12-5", by);
  }

  private Term running() {
    return new Term(Term.Basis.NORMAL, today(), deadlines.due("appeal.answer.normal", today()).due(), false);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }
}
