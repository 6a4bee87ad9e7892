package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Into whose hands an appeal comes, and into whose never: nobody examines a complaint about themselves.
class WhomTests extends AppealRules {

  @Test
  void nobodyExaminesAComplaintAboutThemselves() {
    var complaint = anAppeal().marked(against(desk, "“Azəriqaz” İB")).build();

    assertThat(Hands.route(complaint, desk, null, registrar)).isEqualTo(no(Refusal.COMPLAINED_OF));
    assertThat(Hands.route(complaint, UUID.randomUUID(), null, registrar)).isInstanceOf(Done.class);
    assertThat(forwarded(complaint, "Azərsu", "Azeriqaz IB")).isEqualTo(no(Refusal.COMPLAINED_OF_BODY));
    assertThat(forwarded(complaint, "Azərsu")).isInstanceOf(Done.class);
  }

  @ParameterizedTest
  @CsvSource({"Azəriqaz, “Azəriqaz” İstehsalat Birliyi", "Azəriqaz İB-nin Samux sahəsi, Azəriqaz İB",
      "AZERI QAZ, “Azəriqaz”"})
  void aBodyIsKnownByAPartOfItsName(String typed, String listed) {
    assertThat(forwarded(anAppeal().marked(against(desk, typed)).build(), "Azərsu", listed))
        .isEqualTo(no(Refusal.COMPLAINED_OF_BODY));
  }

  @Test
  void aBodyThatWasChosenFromTheListIsKnownByItsCode() {
    var complaint = anAppeal().marked(Marks.NONE.against(new Against(null, null, "su", "", false))).build();

    assertThat(forwarded(complaint, "Azərsu")).isEqualTo(no(Refusal.COMPLAINED_OF_BODY));
    assertThat(forwarded(complaint, "Azəriqaz")).isInstanceOf(Done.class);
  }

  @Test
  void anOfficialDoesNothingWithAComplaintAboutThemselves() {
    var onDesk = anAppeal().marked(about(executor)).onDesk(desk).build();

    assertThat(Hands.route(onDesk, desk, executor.id(), registrar)).isEqualTo(no(Refusal.COMPLAINED_OF_OFFICIAL));
    assertThat(Hands.route(onDesk, desk, UUID.randomUUID(), registrar)).isInstanceOf(Done.class);
    for (boolean approval : List.of(true, false)) {
      assertThat(onDesk.answer(Result.SATISFIED, "Bəli.", approval, executor, NOW))
          .isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    }
    assertThat(onDesk.study(LONGER, executor, TODAY)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    assertThat(onDesk.extend(LONGER, executor, TODAY)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    assertThat(onDesk.answer(Result.SATISFIED, "Bəli.", false, an(Role.EXECUTOR, desk), NOW)).isInstanceOf(Done.class);
    var aboutRegistrar = anAppeal().marked(about(registrar)).build();
    assertThat(Hands.route(aboutRegistrar, desk, null, registrar)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    assertThat(forwarded(aboutRegistrar, "Azərsu")).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    var deputy = a(Role.DEPUTY);
    var draft = anAppeal().marked(about(deputy)).in(new State.Drafted(desk, null, Result.SATISFIED, "Bəli.",
        executor.id(), NOW)).build();
    assertThat(FourEyes.approve(draft, deputy, NOW)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    assertThat(FourEyes.sendBack(draft, deputy)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
  }

  @Test
  void aComplaintGoesNowhereBeforeItIsSaidWhomItIsAbout() {
    var complaint = anAppeal().ofKind(Kind.COMPLAINT);

    assertThat(Hands.route(complaint.build(), desk, null, registrar)).isEqualTo(no(Refusal.WHOM_UNSAID));
    assertThat(forwarded(complaint.build(), "Azərsu")).isEqualTo(no(Refusal.WHOM_UNSAID));
    var looked = complaint.marked(Marks.NONE.against(Against.NOBODY)).build();
    assertThat(Hands.route(looked, desk, null, registrar)).isInstanceOf(Done.class);
    assertThat(forwarded(looked, "Azərsu")).isInstanceOf(Done.class);
  }

  @Test
  void theAppealLeavesADeskThatTurnsOutToBeComplainedOf() {
    var appeal = anAppeal().onDesk(desk).build();

    assertThat(done(appeal.mark(against(desk, ""), appeal.term(), registrar)).state())
        .isEqualTo(new State.Registered());
    assertThat(done(appeal.mark(against(UUID.randomUUID(), ""), appeal.term(), registrar)).state())
        .isEqualTo(appeal.state());
    var theirs = anAppeal().in(new State.Examined(desk, executor.id())).build();
    assertThat(done(theirs.mark(about(executor), theirs.term(), registrar)).state()).isEqualTo(new State.Registered());
  }

  @Test
  void theHeadResolvesWhoExaminesANewAppealAndAUnitWhoOfIt() {
    var fresh = anAppeal().build();
    var theirs = anAppeal().onDesk(desk).build();
    for (var role : List.of(Role.HEAD, Role.DEPUTY)) {
      assertThat(Hands.route(fresh, desk, executor.id(), a(role))).isInstanceOf(Done.class);
      assertThat(Hands.route(theirs, desk, executor.id(), a(role))).isEqualTo(no(Refusal.NOT_YOURS));
    }
    onlyDoneBy(everybodyBut(desk, Role.HEAD, Role.DEPUTY, Role.REGISTRAR), by -> Hands.route(fresh, desk, null, by));
    assertThat(done(Hands.assign(theirs, executor.id(), executor)).state())
        .isEqualTo(new State.Examined(desk, executor.id()));
    onlyDoneBy(everybodyBut(desk, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> Hands.assign(theirs, executor.id(), by));
    assertThat(Hands.assign(anAppeal().marked(about(executor)).onDesk(desk).build(), executor.id(),
        an(Role.EXECUTOR, desk))).isEqualTo(no(Refusal.COMPLAINED_OF_OFFICIAL));
  }

  @Test
  void aUnitThatIsComplainedOfDoesNotGetItsAppealBack() {
    var appeal = answered(null).marked(against(desk, ""));

    assertThat(done(Aftermath.notSolved(appeal, FRESH, OBJECTION, Claimant.of(appeal, registrar), TODAY)).state())
        .isEqualTo(new State.Registered());
  }

  private static Marks about(Official official) {
    return Marks.NONE.against(new Against(null, official.id(), "", "", false));
  }

  private static Marks against(UUID unit, String name) {
    return Marks.NONE.against(new Against(unit, name));
  }
}
