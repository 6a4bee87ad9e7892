package az.rayon.services.housing;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.services.housing.EntryBuilder.TODAY;
import static az.rayon.services.housing.EntryBuilder.anEntry;
import static az.rayon.services.housing.EntryBuilder.fin;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.services.housing.Entry.Refusal;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Household.Member;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTests {

  final Official keeper = a(Role.REGISTRAR);
  final Member wife = new Member("Nümunə Həyat yoldaşı", fin(), "həyat yoldaşı");
  final Member child = new Member("Nümunə Uşaq", "", "oğlu");
  final State kept = new State.Kept(TODAY, TODAY.plusMonths(3));

  @Test
  void onlyTheRegistrarChangesTheQueue() {
    var entry = anEntry().with(wife).build();
    everybodyBut(UUID.randomUUID(), Role.REGISTRAR).forEach(actor -> {
      assertThat(entry.review(TODAY, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.allocate("Mənzil", TODAY, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.remove("OWN_WISH", TODAY, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.keep(TODAY, TODAY, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.moveTo(entry.place(), actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.recategorise("GENERAL", null, actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(entry.change(entry.household(), actor)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(anEntry().with(wife).in(kept).build().inherit(wife, TODAY, actor))
          .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    });
  }

  @Test
  void aPlaceKeptForHeirsIsPassedOnOrEndsAndNothingElse() {
    var entry = anEntry().with(wife, child).in(kept).build();
    assertThat(entry.review(TODAY, keeper)).isEqualTo(new Refused<>(Refusal.KEPT));
    assertThat(entry.allocate("Mənzil", TODAY, keeper)).isEqualTo(new Refused<>(Refusal.KEPT));
    assertThat(entry.remove("NO_HEIRS", TODAY, keeper)).isInstanceOf(Done.class);
    var inherited = done(entry.inherit(wife, TODAY.plusMonths(3), keeper));
    assertThat(inherited.state()).isEqualTo(new State.Waiting());
    assertThat(inherited.place()).isEqualTo(entry.place());
    assertThat(inherited.household().fin()).isEqualTo(wife.fin());
    assertThat(inherited.household().members()).containsExactly(child);
  }

  @Test
  void anHeirIsOfTheFamilyHasAFinAndAsksInTime() {
    var entry = anEntry().with(wife, child).in(kept).build();
    assertThat(entry.inherit(wife, TODAY.plusMonths(3).plusDays(1), keeper))
        .isEqualTo(new Refused<>(Refusal.TOO_LATE));
    assertThat(entry.inherit(child, TODAY, keeper)).isEqualTo(new Refused<>(Refusal.NO_FIN));
    assertThat(entry.inherit(new Member("Başqa", fin(), "qonşu"), TODAY, keeper))
        .isEqualTo(new Refused<>(Refusal.NOT_FAMILY));
    assertThat(anEntry().with(wife).build().inherit(wife, TODAY, keeper))
        .isEqualTo(new Refused<>(Refusal.NOT_KEPT));
  }

  @Test
  void whoLeftTheQueueIsNotPutBack() {
    var allocated = done(anEntry().build().allocate("Mənzil", TODAY, keeper));
    assertThat(allocated.active()).isFalse();
    assertThat(allocated.review(TODAY, keeper)).isEqualTo(new Refused<>(Refusal.ENDED));
    assertThat(allocated.remove("OWN_WISH", TODAY, keeper)).isEqualTo(new Refused<>(Refusal.ENDED));
  }

  @Test
  void thereIsAlwaysAKeyBetweenTwo() {
    var low = BigDecimal.ONE;
    var high = BigDecimal.TWO;
    for (int i = 0; i < 200; i++) high = Entries.between(low, high);
    assertThat(high).isGreaterThan(low);
    assertThat(Entries.between(null, null)).isEqualTo(BigDecimal.ONE);
    assertThat(Entries.between(null, low)).isLessThan(low);
    assertThat(Entries.between(low, null)).isGreaterThan(low);
  }

  private static Entry done(Outcome<Entry, Refusal> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<Entry, Refusal>) outcome).value();
  }
}
