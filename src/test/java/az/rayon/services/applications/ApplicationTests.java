package az.rayon.services.applications;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.services.applications.ApplicationBuilder.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.services.applications.Application.Facts;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.Application.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The rules of an application that need no database.
class ApplicationTests {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final Term FRESH = new Term("admin.decision", TODAY, 0, LocalDate.of(2026, 3, 10), false);
  static final Paper PAPER = new Paper("A-1", null);

  final UUID unit = UUID.randomUUID();

  @Test
  void whoseWorkItIsEndsWhenAnotherUnitGetsIt() {
    var registrar = a(Role.REGISTRAR);
    var person = UUID.randomUUID();
    var elsewhere = UUID.randomUUID();
    if (!(anApplication().onDesk(unit).build().assign(person, registrar) instanceof Done(var assigned))) {
      throw new AssertionError();
    }
    assertThat(assigned.facts().executor()).isEqualTo(person);
    assertThat(assigned.route(unit, registrar)).isEqualTo(new Done<>(assigned));
    assertThat(assigned.route(elsewhere, registrar)).isInstanceOfSatisfying(Done.class, routed -> assertThat(
        ((Application) routed.value()).facts().executor()).isNull());
    assertThat(assigned.assign(null, an(Role.EXECUTOR, elsewhere))).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    assertThat(anApplication().build().assign(person, registrar)).isEqualTo(new Refused<>(Refusal.UNROUTED));
  }

  @Test
  void onlyItsUnitAndTheLeadershipHandleIt() {
    var application = anApplication().onDesk(unit).build();
    everybodyBut(unit, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD).forEach(actor -> {
      var no = new Refused<Application, Refusal>(Refusal.NOT_YOURS);
      assertThat(application.ask("?", actor, NOW)).isEqualTo(no);
      assertThat(application.arrange(new State.Visit(TODAY, null, "?"), actor)).isEqualTo(no);
      assertThat(application.consult("?", actor, NOW)).isEqualTo(no);
      assertThat(application.grant("?", PAPER, actor, NOW)).isEqualTo(no);
      assertThat(application.decline("?", "?", actor, NOW)).isEqualTo(no);
      assertThat(application.visited(actor)).isEqualTo(no);
      assertThat(application.advised("?", actor)).isEqualTo(no);
    });
    assertThat(application.grant("Verilir.", PAPER, an(Role.EXECUTOR, UUID.randomUUID()), NOW))
        .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    assertThat(application.grant("Verilir.", PAPER, an(Role.REPRESENTATIVE, unit), NOW)).isInstanceOf(Done.class);
  }

  @Test
  void onlyTheRegistrarAndTheLeadershipRoute() {
    var application = anApplication().build();
    everybodyBut(unit, Role.REGISTRAR, Role.DEPUTY, Role.HEAD).filter(it -> !(it instanceof Actor.Clockwork))
        .forEach(actor -> assertThat(application.route(unit, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
    assertThat(application.route(unit, a(Role.REGISTRAR))).isInstanceOf(Done.class);
  }

  @Test
  void anOrderIsTheHeadsToGive() {
    var application = anApplication().endingInAnOrder().onDesk(unit).build();
    assertThat(application.grant("Verilir.", PAPER, an(Role.EXECUTOR, unit), NOW))
        .isEqualTo(new Refused<>(Refusal.HEAD_ONLY));
    assertThat(application.grant("Verilir.", PAPER, a(Role.HEAD), NOW)).isInstanceOf(Done.class);
  }

  @Test
  void whereTheLawWantsAnOpinionNothingIsDecidedWithoutOne() {
    var executor = an(Role.EXECUTOR, unit);
    var application = anApplication().needingAnOpinion().onDesk(unit).build();
    var needed = new Refused<Application, Refusal>(Refusal.NEEDS_OPINION);
    assertThat(application.grant("Verilir.", PAPER, executor, NOW)).isEqualTo(needed);
    assertThat(application.decline("NOT_PROVED", "Yox.", executor, NOW)).isEqualTo(needed);
    var heard = anApplication().needingAnOpinion().knowing(new Facts("", "Lehinə", null)).onDesk(unit).build();
    assertThat(heard.grant("Verilir.", PAPER, executor, NOW)).isInstanceOf(Done.class);
  }

  @Test
  void nothingIsGrantedBeforeItIsPaid() {
    var executor = an(Role.EXECUTOR, unit);
    var application = anApplication().costing("5.50").onDesk(unit).build();
    assertThat(application.grant("Verilir.", PAPER, executor, NOW)).isEqualTo(new Refused<>(Refusal.UNPAID));
    assertThat(application.decline("NOT_PROVED", "Yox.", executor, NOW)).isInstanceOf(Done.class);
    if (!(application.paid("Q-7", executor) instanceof Done(var paid))) throw new AssertionError();
    assertThat(paid.grant("Verilir.", PAPER, executor, NOW)).isInstanceOf(Done.class);
    assertThat(anApplication().onDesk(unit).build().paid("Q-7", executor)).isEqualTo(new Refused<>(Refusal.FREE));
  }

  @Test
  void whoRefusedDoesNotJudgeTheObjection() {
    var deputy = a(Role.DEPUTY);
    var declined = new State.Declined(unit, "NOT_PROVED", "Yox.", deputy.id(), NOW);
    var application = anApplication().in(new State.Objected(declined, "Razı deyiləm.", NOW)).build();
    assertThat(application.uphold("Yox.", deputy, NOW)).isEqualTo(new Refused<>(Refusal.OWN_DECISION));
    assertThat(application.reopen(FRESH, deputy)).isEqualTo(new Refused<>(Refusal.OWN_DECISION));
    assertThat(application.uphold("Yox.", a(Role.HEAD), NOW)).isInstanceOf(Done.class);
    everybodyBut(unit, Role.DEPUTY, Role.HEAD).forEach(actor -> assertThat(application.reopen(FRESH, actor))
        .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
  }

  @Test
  void anObjectionIsTheApplicantsOwnAndHasItsTime() {
    var application = anApplication().in(new State.Declined(unit, "NOT_PROVED", "Yox.", UUID.randomUUID(), NOW))
        .build();
    assertThat(application.object("Niyə?", FRESH, TODAY, new Hand(a(Role.REGISTRAR), false), NOW))
        .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    assertThat(application.object("Niyə?", FRESH, TODAY.minusDays(1), new Hand(new Actor.Visitor(), true), NOW))
        .isEqualTo(new Refused<>(Refusal.TOO_LATE));
  }

  @Test
  void noTermRunsWhileAPaperIsAwaited() {
    var application = anApplication().onDesk(unit).build();
    var late = application.term().due().plusDays(1);
    assertThat(application.overdue(application.term().due())).isFalse();
    assertThat(application.overdue(late)).isTrue();
    if (!(application.ask("Forma 2", an(Role.EXECUTOR, unit), NOW) instanceof Done(var waiting))) {
      throw new AssertionError();
    }
    assertThat(waiting.overdue(late)).isFalse();
  }
}
