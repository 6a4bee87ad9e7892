package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The plain way of one appeal to its answer, and who may take it there.
class AppealTests extends AppealRules {

  static final Term STUDY = new Term(Term.Basis.STUDY, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 17), false);

  @Test
  void theUnitThatExaminesAnAppealAnswersIt() {
    var answered = done(anAppeal().onDesk(desk).build().answer(Result.SATISFIED, "Bəli.", false, executor, NOW));

    assertThat(answered.state())
        .isEqualTo(new State.Answered(desk, null, Result.SATISFIED, "Bəli.", executor.id(), NOW));
    assertThat(answered.open()).isFalse();
  }

  @Test
  void theRepresentativeAnswersForTheirOwnDistrict() {
    var appeal = anAppeal().onDesk(desk).build();

    assertThat(appeal.answer(Result.EXPLAINED, "Bəli.", false, an(Role.REPRESENTATIVE, desk), NOW))
        .isInstanceOf(Done.class);
    assertThat(appeal.answer(Result.EXPLAINED, "Bəli.", false, a(Role.REPRESENTATIVE), NOW))
        .isEqualTo(no(Refusal.NOT_YOURS));
  }

  @Test
  void nobodyElseActsOnTheDesk() {
    var appeal = anAppeal().onDesk(desk).build();

    onlyDoneBy(everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> appeal.answer(Result.EXPLAINED, "Bəli.", false, by, NOW));
    onlyDoneBy(everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD), appeal::giveBack);
    onlyDoneBy(everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> appeal.study(STUDY, by, TODAY));
    assertThat(appeal.answer(Result.EXPLAINED, "Bəli.", false, a(Role.EXECUTOR), NOW)).isEqualTo(no(Refusal.NOT_YOURS));
  }

  @Test
  void nobodyButTheRegistrarRoutesAndCloses() {
    var appeal = anAppeal().onDesk(desk).build();

    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> Hands.route(appeal, desk, null, by));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR),
        by -> appeal.forward(List.of(AppealStatesTests.SU), "Su.", TODAY, by, NOW));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR),
        by -> appeal.leaveUnexamined(Ground.COURT_DECISION, "Qərar var.", false, by, NOW));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR), by -> appeal.withdraw(Claimant.of(appeal, by), NOW));
  }

  @Test
  void whoeverWroteItTakesItBack() {
    var author = new Citizen(UUID.randomUUID());
    var appeal = anAppeal().from(author.id()).onDesk(desk).build();

    assertThat(done(appeal.withdraw(Claimant.of(appeal, author), NOW)).state())
        .isEqualTo(new State.Withdrawn(author.id(), NOW));
    assertThat(appeal.withdraw(Claimant.of(appeal, new Citizen(UUID.randomUUID())), NOW))
        .isEqualTo(no(Refusal.NOT_YOURS));
  }

  @Test
  void theLongerTermIsSaidOnceAndInTime() {
    var appeal = anAppeal().onDesk(desk).build();

    assertThat(done(appeal.study(STUDY, executor, TODAY)).term()).isEqualTo(STUDY);
    assertThat(appeal.study(STUDY, executor, appeal.term().due())).isInstanceOf(Done.class);
    assertThat(appeal.study(STUDY, executor, appeal.term().due().plusDays(1))).isEqualTo(no(Refusal.TERM_OVER));
    assertThat(done(appeal.study(STUDY, executor, TODAY)).study(STUDY, executor, TODAY))
        .isEqualTo(no(Refusal.ALREADY_LONGER));
  }

  @Test
  void whoLeadsRegistersOrAuditsSeesAllAndAUnitItsOwnDesk() {
    var onDesk = anAppeal().onDesk(desk).build();
    var fresh = anAppeal().build();

    for (var role : new Role[]{Role.REGISTRAR, Role.HEAD, Role.DEPUTY, Role.AUDITOR}) {
      assertThat(fresh.seenBy(a(role))).as("%s", role).isTrue();
      assertThat(onDesk.seenBy(a(role))).as("%s", role).isTrue();
    }
    for (var role : new Role[]{Role.EXECUTOR, Role.REPRESENTATIVE}) {
      assertThat(onDesk.seenBy(an(role, desk))).as("%s", role).isTrue();
      assertThat(onDesk.seenBy(a(role))).as("%s", role).isFalse();
      assertThat(fresh.seenBy(an(role, desk))).as("%s", role).isFalse();
    }
    for (var role : new Role[]{Role.ETHICS, Role.DATA, Role.SECRETARY, Role.EDITOR, Role.ADMIN}) {
      assertThat(onDesk.seenBy(an(role, desk))).as("%s", role).isFalse();
    }
  }
}
