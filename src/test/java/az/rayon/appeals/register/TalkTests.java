package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who asks whoever wrote an appeal, who answers, and when.
class TalkTests extends AppealRules {

  @Test
  void theRegistrarAndTheUnitThatExaminesItAsk() {
    var appeal = anAppeal().onDesk(desk).build();

    for (var role : Role.ANSWERING) assertThat(done(Talk.ask(appeal, an(role, desk)))).isEqualTo(appeal);
    assertThat(done(Talk.ask(appeal, registrar))).isEqualTo(appeal);
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> Talk.ask(appeal, by));
    onlyDoneBy(Role.ANSWERING.stream().map(role -> a(role)), by -> Talk.ask(appeal, by));
  }

  @Test
  void beforeItIsRoutedTheRegistrarAlone() {
    var fresh = anAppeal().build();

    assertThat(done(Talk.ask(fresh, registrar))).isEqualTo(fresh);
    assertThat(Talk.ask(fresh, executor)).isEqualTo(no(Refusal.NOT_ROUTED));
  }

  @Test
  void whatHasEndedIsNotAskedAboutNorAddedTo() {
    for (var end : List.of(answered(null).state(), new State.Withdrawn(executor.id(), NOW),
        new State.LeftUnexamined(Ground.UNFIT, "Oxunmur.", executor.id(), NOW),
        new State.Merged(UUID.randomUUID(), executor.id(), NOW))) {
      var ended = anAppeal().in(end).build();
      assertThat(Talk.ask(ended, registrar)).isEqualTo(no(Refusal.SETTLED));
      assertThat(Talk.ask(ended, executor)).isEqualTo(no(Refusal.SETTLED));
      assertThat(Talk.add(ended, Claimant.holdingPin(new Visitor()))).isEqualTo(no(Refusal.SETTLED));
    }
  }

  @Test
  void nobodyAsksTheAnonymousAndALetterheadIsNotAnonymous() {
    var nobody = new Contacts("", "", "");
    assertThat(Talk.ask(anAppeal().by(new Person("", "", "", nobody)).build(), registrar))
        .isEqualTo(no(Refusal.ANONYMOUS));
    assertThat(Talk.ask(anAppeal().by(new Person("", "", "", nobody)).onDesk(desk).build(), executor))
        .isEqualTo(no(Refusal.ANONYMOUS));
    done(Talk.ask(anAppeal().by(new Organisation("“Körpü” MMC", nobody, true)).build(), registrar));
  }

  @Test
  void whoeverIsComplainedOfNeitherAsksNorAnswers() {
    for (var official : List.of(registrar, executor)) {
      var complaint = anAppeal().onDesk(desk)
          .marked(Marks.NONE.against(new Marks.Against(null, official.id(), "", "", false))).build();
      assertThat(Talk.ask(complaint, official)).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
      assertThat(Talk.add(complaint, Claimant.of(complaint, official))).isEqualTo(no(Refusal.COMPLAINED_OF_YOU));
    }
  }

  @Test
  void theAuthorAnswersOrForThemTheRegistrarAndTheUnit() {
    var author = new Citizen(UUID.randomUUID());
    var appeal = anAppeal().from(author.id()).onDesk(desk).build();

    done(Talk.add(appeal, Claimant.of(appeal, author)));
    done(Talk.add(appeal, Claimant.of(appeal, registrar)));
    done(Talk.add(appeal, Claimant.of(appeal, executor)));
    onlyDoneBy(everybodyBut(desk, Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD),
        by -> Talk.add(appeal, Claimant.of(appeal, by)));
    onlyDoneBy(Role.ANSWERING.stream().map(role -> a(role)), by -> Talk.add(appeal, Claimant.of(appeal, by)));
  }
}
