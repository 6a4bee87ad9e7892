package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KinshipTests {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");

  final Official registrar = a(Role.REGISTRAR);

  @Test
  void aRepeatBelongsToTheFirstOfItsChain() {
    var first = earlier(120).build();
    var second = earlier(60).marked(Marks.NONE.of(new Kin(first.id(), false, null))).build();
    var third = anAppeal().build();

    var linked = Kinship.link(third, second, true, true, registrar);
    assertThat(linked).isInstanceOfSatisfying(Done.class, done -> assertThat(((Appeal) done.value()).marks().kin())
        .isEqualTo(new Kin(first.id(), true, null)));
    assertThat(Kinship.link(third, null, false, false, registrar)).isInstanceOfSatisfying(Done.class,
        done -> assertThat(((Appeal) done.value()).marks().kin()).isEqualTo(Kin.NONE));
  }

  @Test
  void onlyEarlierAppealsOfTheSamePersonAreJoined() {
    var appeal = anAppeal().build();
    var other = earlier(60).by(new Person("Başqa", "Adam", "", new Contacts("", "", "+994557654321"))).build();
    var later = anAppeal().received(AppealBuilder.RECEIVED.plusSeconds(60)).build();
    var ended = earlier(60).in(new State.Withdrawn(UUID.randomUUID(), NOW)).build();

    assertThat(Kinship.link(appeal, appeal, false, true, registrar)).isEqualTo(new Refused<>(Refusal.ITSELF));
    assertThat(Kinship.link(appeal, other, false, false, registrar)).isEqualTo(new Refused<>(Refusal.OTHER_PERSON));
    assertThat(Kinship.merge(appeal, later, true, registrar, NOW)).isEqualTo(new Refused<>(Refusal.NOT_EARLIER));
    assertThat(Kinship.merge(appeal, ended, true, registrar, NOW)).isEqualTo(new Refused<>(Refusal.OTHER_SETTLED));
    assertThat(Kinship.link(appeal, ended, false, true, registrar)).isInstanceOf(Done.class);
    assertThat(Kinship.link(ended, earlier(90).build(), false, true, registrar))
        .isEqualTo(new Refused<>(Refusal.SETTLED));
  }

  @Test
  void anAnsweredOneCanStillBeLinked() {
    var answered = anAppeal()
        .in(new State.Answered(UUID.randomUUID(), null, Appeal.Result.EXPLAINED, "Bəli.", UUID.randomUUID(), NOW))
        .build();

    assertThat(Kinship.link(answered, earlier(60).build(), false, true, registrar)).isInstanceOf(Done.class);
  }

  @Test
  void aPersonIsKnownByAccountEmailTelephoneOrNameAndPlace() {
    var account = UUID.randomUUID();
    var one = new Person("Əliyeva", "İlahə", "", new Contacts("", "Ilahe@demo.invalid", "050 123 45 67"));

    assertThat(same(anAppeal().by(one), anAppeal().by(by("X", "ilahe@DEMO.invalid", "")))).isTrue();
    assertThat(same(anAppeal().by(one), anAppeal().by(by("X", "", "+994 (50) 123-45-67")))).isTrue();
    assertThat(same(anAppeal().by(by("Y", "", "1")).from(account), anAppeal().by(by("X", "", "2")).from(account)))
        .isTrue();
    assertThat(same(anAppeal().by(new Person("ELIYEVA", "Ilahe", "Ömər qızı", new Contacts("a", "", ""))).at("fuzuli"),
        anAppeal().by(one).at("fuzuli"))).isTrue();
    assertThat(same(anAppeal().by(one).at("fuzuli"), anAppeal().by(by("Əliyeva", "", "")).at("fuzuli"))).isFalse();
    assertThat(same(anAppeal().by(by("X", "", "")), anAppeal().by(new Organisation("X", new Contacts("", "", "")))
        .at("fuzuli"))).as("another place").isFalse();
    assertThat(same(anAppeal().by(nowhere("Əliyeva")), anAppeal().by(nowhere("Əliyeva")))).as("no place").isFalse();
  }

  @Test
  void aPersonIsKnownByNameAndAddressHoweverItIsTyped() {
    var one = anAppeal().by(new Person("Əliyeva", "İlahə", "Ömər qızı", new Contacts("Samux, Nizami küç. 1", "", "")));

    assertThat(same(one, anAppeal().by(new Person("ELIYEVA", "Ilahe", "", new Contacts("samux nizami kuc 1", "", "")))))
        .isTrue();
    assertThat(same(one, anAppeal().by(new Person("Əliyeva", "İlahə", "", new Contacts("Samux, Nizami 11", "", "")))))
        .as("another house").isFalse();
  }

  @Test
  void whoeverSignedWithOthersOrSpokeForThemIsKnownAgain() {
    var alone = writers(anAppeal().by(new Person("Əliyeva", "İlahə", "Ömər qızı", new Contacts("Nizami 1", "", ""))),
        Cover.of(List.of()));
    var other = anAppeal().by(new Person("Başqa", "Adam", "", new Contacts("Nizami 9", "", "")));
    var signed = new Cover(List.of(), List.of(new Cover.Signatory("İlahə Əliyeva", "Nizami, 1")), null, null, null, "");
    var spoke = new Cover(List.of(), List.of(),
        new Cover.Speaker("Əliyeva", "İlahə", "", "Nizami 1", UUID.randomUUID()), null, null, "");

    assertThat(Kinship.samePerson(alone, writers(other, signed))).isTrue();
    assertThat(Kinship.samePerson(writers(other, spoke), alone)).isTrue();
    assertThat(Kinship.samePerson(alone, writers(other, Cover.of(List.of())))).isFalse();
  }

  private static boolean same(AppealBuilder one, AppealBuilder other) {
    return Kinship.samePerson(writers(one, Cover.of(List.of())), writers(other, Cover.of(List.of())));
  }

  private static Kinship.Writers writers(AppealBuilder appeal, Cover cover) {
    return new Kinship.Writers(appeal.build().filing(), cover);
  }

  private static Person by(String surname, String email, String phone) {
    return new Person(surname, "", "", new Contacts("a", email, phone));
  }

  private static Person nowhere(String surname) {
    return new Person(surname, "", "", new Contacts("", "", ""));
  }

  private static AppealBuilder earlier(long seconds) {
    return anAppeal().received(AppealBuilder.RECEIVED.minusSeconds(seconds));
  }
}
