package az.rayon.services.housing;

import static az.rayon.appeals.People.a;
import static az.rayon.services.housing.EntryBuilder.fin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.housing.Entry.Refusal;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.KeepingQueue.Seen;
import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServicesTest
class KeepingQueueTests {

  static final Why ACT = Why.act("214", LocalDate.of(2026, 3, 1));

  @Autowired
  KeepingQueue keeping;

  @Autowired
  Entries entries;

  @Autowired
  Moves moves;

  @Autowired
  History history;

  @Autowired
  Queue queue;

  @Autowired
  Tables tables;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  final Official keeper = a(Role.REGISTRAR);

  @Test
  void whoComesGoesToTheEndOfTheQueuesTheyWaitIn() {
    var general = enter("GENERAL");
    var privileged = enter("WAR_DISABLED");
    assertThat(queue.position(general).privileged()).isNull();
    assertThat(general(privileged)).isEqualTo(general(general) + 1);
    assertThat(queue.position(privileged).privileged()).isEqualTo(queue.length(Kind.PRIVILEGED));
    assertThat(moves.of(privileged)).singleElement().satisfies(move -> {
      assertThat(move.what()).isEqualTo(What.REGISTERED);
      assertThat(move.why()).isEqualTo(ACT);
      assertThat(move.to()).isEqualTo(queue.position(privileged));
    });
  }

  @Test
  void aPersonIsInTheQueueOnceAlsoWhenTwoClerksEnterThemAtOnce() {
    var household = household(fin());
    var category = tables.category("GENERAL").orElseThrow();
    var both = Stream.of(1, 2).map(_ -> CompletableFuture
        .supplyAsync(() -> keeping.enter(Grants.of(household), household, category, ACT, keeper))).toList();
    assertThat(both.stream().map(CompletableFuture::join).filter(Done.class::isInstance)).hasSize(1);
    assertThat(enter(household, "GENERAL"))
        .isEqualTo(new Refused<>(Refusal.IN_THE_QUEUE));
  }

  @Test
  void oneApplicationBringsOneHouseholdOfThoseWhoApplied() {
    var household = household(fin());
    var grant = Grants.of(household);
    var category = tables.category("GENERAL").orElseThrow();
    assertThat(keeping.enter(grant, household(fin()), category, ACT, keeper))
        .isEqualTo(new Refused<>(Refusal.NOT_APPLIED));
    assertThat(keeping.enter(grant, household, category, Why.act("3", grant.received().minusDays(1)), keeper))
        .isEqualTo(new Refused<>(Refusal.ORDER_TOO_OLD));
    var entry = done(keeping.enter(grant, household, category, ACT, keeper));
    done(keeping.remove(seen(entry), "OWN_WISH", ACT, keeper));
    assertThat(keeping.enter(grant, household, category, ACT, keeper)).isEqualTo(new Refused<>(Refusal.ENTERED));
    assertThatThrownBy(() -> db.sql("update services.housing_entry set application = :one where id = :other")
        .param("one", grant.number()).param("other", enter("GENERAL").id()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void nobodyOfAFamilyIsInTheQueueTwiceSaveOfAMartyrs() {
    var child = new Member("Nümunə Övlad", fin(), "oğlu");
    done(enter(household(fin()).with(List.of(child)), "GENERAL"));
    var other = household(fin()).with(List.of(child));
    assertThat(enter(other, "GENERAL")).isEqualTo(new Refused<>(Refusal.FAMILY_IN_THE_QUEUE));
    assertThat(enter(household(child.fin()), "GENERAL")).isEqualTo(new Refused<>(Refusal.FAMILY_IN_THE_QUEUE));
    assertThat(keeping.change(seen(enter("GENERAL")), List.of(child), ACT, keeper))
        .isEqualTo(new Refused<>(Refusal.FAMILY_IN_THE_QUEUE));
    done(enter(other, "MARTYR_FAMILY"));
  }

  @Test
  void aMovePutsTheEntryWhereItWasToldAndTheOthersMakeRoom() {
    int first = general(enter("GENERAL")) + 1;
    var three = List.of(enter("GENERAL"), enter("GENERAL"), enter("GENERAL"));
    var last = three.getLast();
    done(keeping.move(seen(last), Kind.GENERAL, first, new Why("COURT", "7", today(), ""), keeper));
    assertThat(three.stream().map(entry -> queue.position(entries.get(entry.number())).general()))
        .containsExactly(first + 1, first + 2, first);
    assertThat(moves.of(last).getLast()).satisfies(move -> {
      assertThat(move.from().general()).isEqualTo(first + 2);
      assertThat(move.to().general()).isEqualTo(first);
      assertThat(move.why().ground()).isEqualTo("COURT");
    });
    done(keeping.move(seen(last), Kind.GENERAL, 1, ACT, keeper));
    assertThat(queue.position(entries.get(last.number())).general()).isEqualTo(1);
    done(keeping.move(seen(last), Kind.GENERAL, first + 2, ACT, keeper));
    assertThat(queue.position(entries.get(last.number())).general()).isEqualTo(first + 2);
  }

  @Test
  void aMoveToWhereItIsOrInAQueueItIsNotInIsRefused() {
    var entry = enter("GENERAL");
    assertThat(keeping.move(seen(entry), Kind.GENERAL, general(entry), ACT, keeper))
        .isEqualTo(new Refused<>(Refusal.SAME_PLACE));
    assertThat(keeping.move(seen(entry), Kind.PRIVILEGED, 1, ACT, keeper))
        .isEqualTo(new Refused<>(Refusal.NOT_PRIVILEGED));
  }

  @Test
  void aPrivilegeComesWithAPlaceAtTheEndAndGoesWithIt() {
    var entry = enter("GENERAL");
    done(keeping.recategorise(seen(entry), tables.category("WAR_VETERAN").orElseThrow(), ACT, keeper));
    assertThat(queue.position(entries.get(entry.number())).privileged()).isEqualTo(queue.length(Kind.PRIVILEGED));
    done(keeping.recategorise(seen(entry), tables.category("GENERAL").orElseThrow(), ACT, keeper));
    assertThat(queue.position(entries.get(entry.number())).privileged()).isNull();
  }

  @Test
  void aDwellingMovesOnThoseBehind() {
    var before = enter("GENERAL");
    var behind = enter("GENERAL");
    int was = general(behind);
    done(keeping.allocate(seen(before), "Samux, 5", ACT, keeper));
    assertThat(queue.position(behind).general()).isEqualTo(was - 1);
    assertThat(queue.position(entries.get(before.number()))).isEqualTo(Queue.Position.NONE);
  }

  @Test
  void everyChangeOfAPlaceSaysByWhichActAndNotWhoseItWas() {
    var first = enter("WAR_VETERAN");
    var second = enter("GENERAL");
    var entry = enter("WAR_VETERAN");
    var behind = enter("GENERAL");
    int place = general(entry);
    done(keeping.allocate(seen(first), "Samux, 5", Why.act("301", today()), keeper));
    done(keeping.review(seen(entry), Why.act("302", today()), keeper));
    done(keeping.remove(seen(second), "FALSE_PAPERS", new Why("FALSE_PAPERS", "303", today(), "gizli"), keeper));
    done(keeping.move(seen(behind), Kind.GENERAL, place - 2, new Why("COURT", "304", today(), ""), keeper));
    done(keeping.remove(seen(behind), "OWN_WISH", new Why("OWN_WISH", "305", today(), ""), keeper));
    var lines = history.lines(entry, false, Map.of("COURT", "Məhkəmə"));
    assertThat(lines).extracting(line -> line.what() + " " + line.act() + " " + line.generalTo())
        .containsExactly("REGISTERED 214 " + place, "PASSED_ALLOCATED 301 " + (place - 1),
            "REVIEWED 302 " + (place - 1), "PASSED_REMOVED 303 " + (place - 2), "PASSED_MOVED 304 " + (place - 1),
            "PASSED_REMOVED 305 " + (place - 2));
    assertThat(lines.get(1).privilegedTo()).isEqualTo(Objects.requireNonNull(lines.get(0).privilegedTo()) - 1);
    assertThat(lines.get(4).ground()).isEqualTo("Məhkəmə");
    assertThat(lines).allSatisfy(line -> assertThat(line.note() + line.by()).isEmpty());
  }

  @Test
  void theHeirGoesOnInThePlaceForThreeMonths() {
    var wife = new Member("Nümunə Həyat yoldaşı", fin(), "həyat yoldaşı");
    var entry = enter("MARTYR_FAMILY");
    done(keeping.change(seen(entry), List.of(wife), ACT, keeper));
    var died = today().minusMonths(1);
    var kept = done(keeping.keep(seen(entry), died, ACT, keeper));
    assertThat(kept.state()).isEqualTo(new Entry.State.Kept(died, died.plusMonths(3)));
    var place = queue.position(kept);
    done(keeping.inherit(seen(entry), wife, today(), ACT, keeper));
    var inherited = entries.get(entry.number());
    assertThat(inherited.household().fin()).isEqualTo(wife.fin());
    assertThat(queue.position(inherited)).isEqualTo(place);
    assertThat(enter(household(wife.fin()), "GENERAL"))
        .isEqualTo(new Refused<>(Refusal.IN_THE_QUEUE));
  }

  @Test
  void whoWasFasterWins() {
    var entry = enter("GENERAL");
    var seen = seen(entry);
    done(keeping.review(seen, ACT, keeper));
    assertThatThrownBy(() -> keeping.remove(seen, "OWN_WISH", ACT, keeper))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void theHistoryIsOnlyAddedTo() {
    var entry = enter("GENERAL");
    assertThatThrownBy(() -> db.sql("update services.housing_move set act = '' where entry = ?").param(entry.id())
        .update()).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> db.sql("delete from services.housing_move where entry = ?").param(entry.id()).update())
        .isInstanceOf(DataAccessException.class);
  }

  private Entry enter(String category) {
    return done(enter(household(fin()), category));
  }

  private Outcome<Entry, Refusal> enter(Household household, String category) {
    return keeping.enter(Grants.of(household), household, tables.category(category).orElseThrow(), ACT, keeper);
  }

  private static Household household(String fin) {
    return new Household("Nümunə Ailəbaşı", fin, null, "samux", List.of(), null, false);
  }

  private int general(Entry entry) {
    return Objects.requireNonNull(queue.position(entry).general());
  }

  private Seen seen(Entry entry) {
    return new Seen(entry.number(), entries.get(entry.number()).version());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Entry done(Outcome<Entry, Refusal> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<Entry, Refusal>) outcome).value();
  }
}
