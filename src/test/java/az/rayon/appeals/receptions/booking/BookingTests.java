package az.rayon.appeals.receptions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.booking.Booking.Why;
import az.rayon.appeals.receptions.booking.Guest.Name;
import az.rayon.appeals.receptions.booking.Guest.Reach;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTests {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  static final Seat SEAT = new Seat(UUID.randomUUID(), LocalTime.of(10, 15));

  /// Every verb on every state: what is not named here does not happen.
  @Test
  void theTransitionsAreThese() {
    Map<String, Function<Booking, Outcome<Booking, Refusal>>> verbs = new LinkedHashMap<>();
    verbs.put("offer", each -> each.offer(SEAT, NOW));
    verbs.put("accept", each -> each.accept(NOW));
    verbs.put("confirm", Booking::confirm);
    verbs.put("move", each -> each.moveTo(SEAT));
    verbs.put("cancel", each -> each.cancel(Why.PERSON, ""));
    verbs.put("arrive", each -> each.arrive(DAY, DAY));
    verbs.put("miss", each -> each.miss(DAY, DAY));
    verbs.put("receive", each -> each.receive(DAY, DAY));
    var found = new TreeSet<String>();
    for (var state : List.of(new State.Waiting(), new State.Offered(SEAT, NOW), new State.Booked(SEAT, false),
        new State.Arrived(SEAT), new State.Received(SEAT), new State.Missed(SEAT),
        new State.Cancelled(SEAT, Why.PERSON, ""))) {
      verbs.forEach((verb, deed) -> {
        if (deed.apply(booking(state)) instanceof Done(var after))
          found.add(name(state) + " " + verb + " "
              + name(after.state()));
      });
    }
    assertThat(found).containsExactlyInAnyOrder("Waiting offer Offered", "Waiting cancel Cancelled",
        "Offered accept Booked", "Offered move Offered", "Offered cancel Cancelled", "Booked confirm Booked",
        "Booked move Booked", "Booked cancel Cancelled", "Booked arrive Arrived", "Booked miss Missed",
        "Booked receive Received", "Arrived receive Received", "Missed arrive Arrived");
  }

  @Test
  void anOfferHoldsUntilItsMomentAndNoLonger() {
    var offered = booking(new State.Offered(SEAT, NOW));
    assertThat(offered.accept(NOW.plusSeconds(1))).isEqualTo(new Refused<>(Refusal.OVER));
  }

  @Test
  void nobodyIsReceivedBeforeTheDay() {
    assertThat(booking(new State.Booked(SEAT, true)).receive(DAY, DAY.minusDays(1)))
        .isEqualTo(new Refused<>(Refusal.NOT_TODAY));
  }

  @ParameterizedTest
  @CsvSource({"050 123 45 67, +994501234567", "+994 50 123-45-67, +994501234567", "994501234567, +994501234567",
      "+7 495 123 45 67, +74951234567", "12 345, ''", "'', ''"})
  void aTelephoneIsReachedHoweverItIsTyped(String typed, String number) {
    assertThat(BookingLetters.phone(typed).orElse("")).isEqualTo(number);
  }

  @Test
  void questionsMoveUpWhenOneIsTakenAway() {
    var answers = new BookingAnswers(Map.of("topic-1", "gas", "text-1", "Bir", "topic-2", "roads", "text-2", "İki"));
    assertThat(answers.without(asked -> asked.place() == 1).questions())
        .containsExactly(new BookingAnswers.Asked(1, "roads", "İki"));
  }

  private static String name(State state) {
    return state.getClass().getSimpleName();
  }

  private static Booking booking(State state) {
    var guest = new Guest(new Name("Nümunə", "Sakin", ""), new Reach("", "sakin@demo.invalid", ""), Language.AZ, null,
        Set.of(), "");
    return new Booking(UUID.randomUUID(), "Q-2026-000001", UUID.randomUUID(), UUID.randomUUID(), guest, state, NOW,
        false, 0);
  }
}
