package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.JoiningAppeals.Repeated;
import az.rayon.appeals.register.Repeats.Candidate;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppealsTest
class RepeatsTests {

  static final String TEXT = "Küçəmizdəki yol iki aydır dağılıb, təmir edilmir.";

  @Autowired
  Appeals appeals;

  @Autowired
  Repeats repeats;

  @Autowired
  Covers covers;

  @Autowired
  Steps steps;

  @Autowired
  JoiningAppeals joining;

  @Autowired
  ClosingAppeals closing;

  @Autowired
  ReopeningAppeals reopening;

  @Autowired
  AnsweringAppeals answering;

  final UUID desk = UUID.randomUUID();
  String email = "";
  final Official registrar = a(Role.REGISTRAR);
  final Official executor = an(Role.EXECUTOR, desk);

  @BeforeEach
  void anotherPerson() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void earlierAppealsOfTheSamePersonAreFoundTheMostAlikeFirst() {
    var other = add(mine(3).asking("Qaz barədə."));
    var alike = add(mine(2).asking(TEXT.replace("iki", "üç")));
    add(anAppeal().by(new Person("Başqa", "Adam", "", new Contacts("x", "", ""))).asking(TEXT));
    var appeal = add(mine(0).asking(TEXT));
    add(mine(-1).asking(TEXT));

    assertThat(repeats.candidates(appeal)).extracting(Candidate::number).containsExactly(alike.number(),
        other.number());
    assertThat(repeats.candidates(appeal).getFirst().likeness()).isBetween(60, 99);
  }

  @Test
  void threeAnswersOnTheMeritsWithinAYearAreCountedAlongTheChain() {
    var first = add(mine(30).in(answered(29)));
    var old = add(mine(500).in(answered(400)));
    var second = link(add(mine(20)), first);
    answering(second);
    var appeal = link(add(mine(0)), second);

    assertThat(repeats.chain(appeal.marks().kin().root())).containsExactly(first.number(), second.number(),
        appeal.number()).doesNotContain(old.number());
    assertThat(repeats.answers(appeal)).extracting(Repeats.Answer::number).containsExactly(first.number(),
        second.number());
    assertThat(leave(appeal)).isEqualTo(new Refused<>(Refusal.NOT_THREE_ANSWERS));

    var answered = appeals.get(second.number());
    reopening.notSolved(second.number(), answered.version(), "Yenə dağılıb.", Claimant.holdingPin(new Visitor()));
    assertThat(repeats.answers(appeal)).as("an answer that solved nothing was an answer").hasSize(2);
    answering(appeals.get(second.number()));
    assertThat(repeats.answers(appeal)).hasSize(3);
    var news = appeals.get(appeal.number());
    joining.link(appeal.number(), news.version(), new Repeated(second.number(), true, ""), registrar);
    assertThat(leave(appeal)).as("it says something new").isEqualTo(new Refused<>(Refusal.NOT_THREE_ANSWERS));
    joining.link(appeal.number(), appeals.get(appeal.number()).version(),
        new Repeated(second.number(), false, ""), registrar);
    assertThat(leave(appeal)).isInstanceOf(Done.class);
  }

  @Test
  void whatRepeatsARepeatFollowsItIntoTheChain() {
    var first = add(mine(30));
    var second = add(mine(20));
    var third = link(add(mine(10)), second);
    link(second, first);

    assertThat(appeals.get(third.number()).marks().kin().root()).isEqualTo(first.id());
  }

  @Test
  void theLaterEndsAndTheEarlierAnswersForBoth() {
    var first = add(mine(30).onDesk(desk));
    var later = add(mine(0));

    assertThat(joining.merge(later.number(), 0, first.number(), registrar)).isInstanceOf(Done.class);
    assertThat(appeals.get(later.number()).state()).isInstanceOfSatisfying(State.Merged.class,
        merged -> assertThat(merged.into()).isEqualTo(first.id()));
    assertThat(appeals.listMergedInto(first.id())).extracting(Appeal::number).containsExactly(later.number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdraw", "forward", "leave", "refuse"})
  void whatWasMergedLiesOnTheDeskAgainWhenTheEarlierEndsWithoutAnAnswer(String how) {
    var first = add(mine(30).onDesk(desk));
    var later = add(mine(0));
    joining.merge(later.number(), 0, first.number(), registrar);
    var seen = appeals.get(first.number());
    assertThat(switch (how) {
      case "withdraw" -> closing.withdraw(seen.number(), seen.version(), Claimant.of(seen, registrar));
      case "forward" -> closing.forward(seen.number(), seen.version(), List.of("su"), "Su.", registrar);
      case "leave" -> closing.leaveUnexamined(seen.number(), seen.version(), Ground.UNFIT, "Oxunmur.", registrar);
      default -> closing.notAccept(seen.number(), seen.version(), Obstacle.COURT, "Məhkəmə.", registrar);
    }).isInstanceOf(Done.class);

    var parted = appeals.get(later.number());
    assertThat(parted.state()).isEqualTo(new State.Registered());
    assertThat(parted.term()).isEqualTo(later.term());
    assertThat(steps.of(Register.APPEAL, parted.id()).getLast()).extracting(Step::what, Step::note)
        .containsExactly(Step.What.PARTED, first.number());
  }

  @Test
  void whoeverSignedAnEarlierAppealOrLivesThereIsFoundByNameAndAddress() {
    var street = "Nizami küçəsi, ev " + UUID.randomUUID();
    var together = add(at("Başqa", "Adam", street + "a", 3));
    covers.add(together.id(), new Cover(List.of(), List.of(new Cover.Signatory("Sakin Təkrarlı", street)), null, null,
        null, ""));
    var alone = add(at("TƏKRARLI", "Sakin", street.replace(", ", " "), 2));
    var appeal = add(at("Təkrarlı", "Sakin", street, 0));

    assertThat(repeats.candidates(appeal)).extracting(Candidate::number).containsExactlyInAnyOrder(together.number(),
        alone.number());
    link(appeal, together);
  }

  @Test
  void theRegistrarWhoKnowsBetterWritesTheNumberAndWhy() {
    var other = add(anAppeal().by(new Person("Başqa", "Adam", "", new Contacts("x", "", "")))
        .received(AppealBuilder.RECEIVED.minusSeconds(60)));
    var appeal = add(mine(0));

    assertThat(joining.link(appeal.number(), 0, new Repeated("A-1990-0000001", false, "Zəng edib."), registrar))
        .isEqualTo(new Refused<>(Refusal.NO_SUCH_NUMBER));
    assertThat(joining.link(appeal.number(), 0, new Repeated(other.number(), false, ""), registrar))
        .isEqualTo(new Refused<>(Refusal.OTHER_PERSON));
    assertThat(joining.link(appeal.number(), 0, new Repeated(other.number(), false, "Zəng edib."), registrar))
        .isInstanceOf(Done.class);
    assertThat(steps.lastNote(appeal.id(), "LINKED")).isEqualTo(other.number() + " · Zəng edib.");
  }

  private static AppealBuilder at(String surname, String givenName, String address, long daysBefore) {
    return anAppeal().by(new Person(surname, givenName, "", new Contacts(address, "", "")))
        .received(AppealBuilder.RECEIVED.minus(Duration.ofDays(daysBefore)));
  }

  private Object leave(Appeal appeal) {
    return closing.leaveUnexamined(appeal.number(), appeals.get(appeal.number()).version(),
        Ground.ANSWERED_THREE_TIMES, "Üç cavab.", registrar);
  }

  private Appeal link(Appeal later, Appeal earlier) {
    assertThat(joining.link(later.number(), later.version(), new Repeated(earlier.number(), false, ""), registrar))
        .isInstanceOf(Done.class);
    return appeals.get(later.number());
  }

  private void answering(Appeal appeal) {
    if (appeal.state() instanceof State.Registered) {
      appeals.save(appeal.now(new State.Examined(desk, null)));
    }
    var open = appeals.get(appeal.number());
    assertThat(answering.answer(open.number(), open.version(), Result.EXPLAINED, "Cavab.", executor))
        .isInstanceOf(Done.class);
  }

  private State answered(long daysBefore) {
    return new State.Answered(desk, null, Result.EXPLAINED, "Cavab.", executor.id(),
        AppealBuilder.RECEIVED.minus(Duration.ofDays(daysBefore)));
  }

  private AppealBuilder mine(long daysBefore) {
    return anAppeal().by(new Person("Təkrarlı", "Sakin", "", new Contacts("", email, "")))
        .received(AppealBuilder.RECEIVED.minus(Duration.ofDays(daysBefore)));
  }

  private Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }
}
