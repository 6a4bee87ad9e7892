package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Aftermath.Objection;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Marks.Reopened;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the law lets happen to one appeal beside the plain way to its answer.
class CourseTests extends AppealRules {

  @Test
  void theTermIsExtendedOnceInTimeAndNeverASpecialOne() {
    var appeal = anAppeal().onDesk(desk).build();
    var military = anAppeal().onDesk(desk)
        .within(new Term(Term.Basis.MILITARY, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 23), false)).build();

    assertThat(done(appeal.extend(LONGER, executor, appeal.term().due())).term()).isEqualTo(LONGER);
    assertThat(appeal.extend(LONGER, executor, appeal.term().due().plusDays(1))).isEqualTo(no(Refusal.TERM_OVER));
    assertThat(done(appeal.extend(LONGER, executor, TODAY)).extend(LONGER, executor, TODAY))
        .isEqualTo(no(Refusal.ALREADY_EXTENDED));
    assertThat(done(appeal.extend(LONGER, executor, TODAY)).study(LONGER, executor, TODAY))
        .isEqualTo(no(Refusal.ALREADY_EXTENDED));
    assertThat(military.extend(LONGER, executor, TODAY)).isEqualTo(no(Refusal.SPECIAL_TERM));
    assertThat(military.study(LONGER, executor, TODAY)).isEqualTo(no(Refusal.SPECIAL_TERM));
    onlyDoneBy(everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> appeal.extend(LONGER, by, TODAY));
  }

  @Test
  void aDraftGoesOutByAnotherPairOfEyes() {
    var draft = done(anAppeal().onDesk(desk).build().answer(Result.SATISFIED, "Bəli.", true, executor, NOW));
    var deputy = a(Role.DEPUTY);

    assertThat(draft.open()).isTrue();
    assertThat(done(FourEyes.approve(draft, deputy, NOW)).state())
        .isEqualTo(new State.Answered(desk, null, Result.SATISFIED, "Bəli.", deputy.id(), NOW));
    assertThat(done(FourEyes.sendBack(draft, a(Role.HEAD))).state()).isEqualTo(new State.Examined(desk, null));
    onlyDoneBy(everybodyBut(desk, Role.HEAD, Role.DEPUTY), by -> FourEyes.approve(draft, by, NOW));
    onlyDoneBy(everybodyBut(desk, Role.HEAD, Role.DEPUTY), by -> FourEyes.sendBack(draft, by));
    assertThat(FourEyes.approve(anAppeal().onDesk(desk).build(), deputy, NOW)).isEqualTo(no(Refusal.NOT_DRAFTED));
    assertThat(FourEyes.sendBack(anAppeal().onDesk(desk).build(), deputy)).isEqualTo(no(Refusal.NOT_DRAFTED));
  }

  @Test
  void nobodyApprovesTheirOwnDraft() {
    var both = new Official(UUID.randomUUID(), desk, Set.of(Role.EXECUTOR, Role.DEPUTY));
    var draft = done(anAppeal().onDesk(desk).build().answer(Result.SATISFIED, "Bəli.", true, both, NOW));

    assertThat(FourEyes.approve(draft, both, NOW)).isEqualTo(no(Refusal.OWN_DRAFT));
  }

  @ParameterizedTest
  @EnumSource(FourEyes.class)
  void theHeadSaysWhichAnswersNeedIt(FourEyes wanted) {
    assertThat(wanted.wanted(anAppeal().build(), executor)).as("an application").isEqualTo(wanted == FourEyes.ALL);
    assertThat(wanted.wanted(anAppeal().build(), a(Role.HEAD))).as("of the head").isFalse();
    everybodyBut(desk, Role.HEAD).forEach(by -> assertThat(FourEyes.maySet(by)).as("%s", by).isFalse());
    assertThat(FourEyes.maySet(a(Role.HEAD))).isTrue();
  }

  @Test
  void whatNamesNobodyGoesNoFurther() {
    var nobody = anAppeal().by(new Person("", "", "", new Contacts("", "", ""))).build();
    var letterhead = anAppeal().by(new Organisation("Nümunə MMC", new Contacts("", "", ""))).build();

    assertThat(Hands.route(nobody, desk, null, registrar)).isEqualTo(no(Refusal.ANONYMOUS));
    assertThat(forwarded(nobody, "Azərsu")).isEqualTo(no(Refusal.ANONYMOUS));
    assertThat(done(nobody.notAccept(Obstacle.ANONYMOUS, "Ad və ünvan yoxdur.", registrar, NOW)).state())
        .isEqualTo(new State.NotAccepted(Obstacle.ANONYMOUS, "Ad və ünvan yoxdur.", registrar.id(), NOW));
    assertThat(Hands.route(letterhead, desk, null, registrar)).isInstanceOf(Done.class);
    assertThat(letterhead.notAccept(Obstacle.ANONYMOUS, "x", registrar, NOW)).isEqualTo(no(Refusal.NOT_ANONYMOUS));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> nobody.notAccept(Obstacle.COURT, "x", by, NOW));
  }

  @Test
  void threeAnswersAreAGroundOnlyWhereTheyWereGiven() {
    var appeal = anAppeal().build();

    assertThat(appeal.leaveUnexamined(Ground.ANSWERED_THREE_TIMES, "x", false, registrar, NOW))
        .isEqualTo(no(Refusal.NOT_THREE_ANSWERS));
    assertThat(appeal.leaveUnexamined(Ground.ANSWERED_THREE_TIMES, "x", true, registrar, NOW))
        .isInstanceOf(Done.class);
  }

  @Test
  void whereTheGroundHasGoneAFreshTermRuns() {
    var left = anAppeal().in(new State.LeftUnexamined(Ground.COURT_DECISION, "Qərar.", registrar.id(), NOW)).build();

    var again = done(Aftermath.reopen(left, FRESH, registrar));
    assertThat(again.state()).isEqualTo(new State.Registered());
    assertThat(again.term()).isEqualTo(FRESH);
    assertThat(again.marks().reopened()).isEqualTo(new Reopened(1, 1, left.term().due()));
    assertThat(Aftermath.reopen(answered(null), FRESH, registrar)).isEqualTo(no(Refusal.NOT_CLOSED));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> Aftermath.reopen(left, FRESH, by));
  }

  @Test
  void theAuthorSaysThatNothingIsSolvedOnceForEachAnswerAndInTime() {
    var author = new Citizen(UUID.randomUUID());
    var appeal = answered(author.id());
    var by = Claimant.of(appeal, author);

    var again = done(Aftermath.notSolved(appeal, FRESH, OBJECTION, by, TODAY));
    assertThat(again.state()).isEqualTo(new State.Examined(desk, null));
    assertThat(again.term()).isEqualTo(FRESH);
    assertThat(Aftermath.notSolved(again, FRESH, OBJECTION, by, TODAY)).isEqualTo(no(Refusal.NOT_ANSWERED));
    assertThat(Aftermath.notSolved(appeal, FRESH, OBJECTION, by, TODAY.plusDays(1))).isEqualTo(no(Refusal.TOO_LATE));
    assertThat(Aftermath.notSolved(appeal, FRESH, OBJECTION, Claimant.holdingPin(new Visitor()), TODAY))
        .isInstanceOf(Done.class);
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR),
        each -> Aftermath.notSolved(appeal, FRESH, OBJECTION, Claimant.of(appeal, each), TODAY));
  }

  @Test
  void whatWasSentOnByMistakeRunsOnUnderItsOwnTerm() {
    var sent = anAppeal().in(new State.Forwarded(List.of("Azərsu"), "Su.", null, registrar.id(), NOW)).build();

    var again = done(Aftermath.reopen(sent, FRESH, registrar));
    assertThat(again.state()).isEqualTo(new State.Registered());
    assertThat(again.term()).isEqualTo(sent.term());
  }

  @Test
  void anAnswerThatWasLateStaysLate() {
    var appeal = answered(null);
    var due = appeal.term().due();
    var by = Claimant.holdingPin(new Visitor());

    var late = done(Aftermath.notSolved(appeal, FRESH, new Objection(due.plusDays(1), TODAY), by, TODAY));
    assertThat(late.marks().reopened()).isEqualTo(new Reopened(1, 0, due));
    assertThat(late.marks().reopened().judged(late.term())).isEqualTo(due);
    var inTime = done(Aftermath.notSolved(appeal, FRESH, new Objection(due, TODAY), by, TODAY));
    assertThat(inTime.marks().reopened()).isEqualTo(new Reopened(1, 0, null));
    assertThat(inTime.marks().reopened().judged(inTime.term())).isEqualTo(FRESH.due());
  }

  @Test
  void whatIsRipeCanBeComplainedOf() {
    var by = Claimant.holdingPin(new Visitor());
    var open = anAppeal().onDesk(desk).build();

    assertThat(Aftermath.againstComplaint(answered(null), by, TODAY)).isEmpty();
    assertThat(Aftermath.againstComplaint(open, by, open.term().due())).contains(Refusal.NOT_RIPE);
    assertThat(Aftermath.againstComplaint(open, by, open.term().due().plusDays(1))).isEmpty();
    assertThat(Aftermath.againstComplaint(anAppeal().in(new State.Withdrawn(desk, NOW)).build(), by, TODAY))
        .contains(Refusal.NOT_RIPE);
    everybodyBut(desk, Role.REGISTRAR).forEach(each -> assertThat(
        Aftermath.againstComplaint(answered(null), Claimant.of(answered(null), each), TODAY)).as("%s", each)
        .contains(Refusal.NOT_YOURS));
  }

  @Test
  void whatTheRegistrarAloneMarksAndJoins() {
    var appeal = anAppeal().build();
    var earlier = anAppeal().received(AppealBuilder.RECEIVED.minusSeconds(60)).build();

    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> appeal.mark(Marks.NONE, appeal.term(), by));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> Kinship.link(appeal, earlier, false, true, by));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> Kinship.merge(appeal, earlier, true, by, NOW));
  }
}
