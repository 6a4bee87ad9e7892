package az.rayon.appeals.receptions.sample;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.receptions.booking.Booking;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.booking.Bookings;
import az.rayon.appeals.receptions.booking.Guest;
import az.rayon.appeals.receptions.booking.Guest.Name;
import az.rayon.appeals.receptions.booking.Guest.Need;
import az.rayon.appeals.receptions.booking.Guest.Reach;
import az.rayon.appeals.receptions.booking.Question;
import az.rayon.appeals.receptions.booking.Questions;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Officials.Official;
import az.rayon.appeals.receptions.timetable.Reception;
import az.rayon.appeals.receptions.timetable.SampleRules;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Numbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Office hours of the last half year and the weeks ahead, and who came to them. Everybody who should receive does so
/// once in every month that is made known (Law 1308-IVQ on receptions).
@Component
class SampleTimetable {

  private static final int MONTHS = 6;

  private final SampleRules rules;
  private final Officials officials;
  private final Bookings bookings;
  private final Questions questions;
  private final People people;
  private final Clock clock;

  SampleTimetable(SampleRules rules, Officials officials, Bookings bookings, Questions questions, People people,
      Clock clock) {
    this.rules = rules;
    this.officials = officials;
    this.bookings = bookings;
    this.questions = questions;
    this.people = people;
    this.clock = clock;
  }

  /// Who comes, and under which numbers.
  @Component
  record People(Profiles profiles, Numbers numbers, SampleRequests requests) {

    @Nullable
    UUID citizen() {
      return profiles.findByEmail("citizen@demo.invalid").map(Profile::id).orElse(null);
    }
  }

  void prepare(Random random, LocalDate today) {
    int place = 0;
    for (var official : officials.list()) {
      if (!official.led() && !official.code().equals("muavin-ictimai-siyasi")) continue;
      var days = rules.make(official, place++, today.minusMonths(MONTHS), today);
      days.stream().sorted(Comparator.comparing(Reception::day))
          .filter(day -> official.code().matches("basci|.*muavin.*|numayende-fuzuli"))
          .forEach(day -> fill(day, official, random, today));
    }
  }

  private void fill(Reception day, Official official, Random random, LocalDate today) {
    var slots = day.hours().slots();
    boolean past = day.day().isBefore(today);
    if (!past && day.day().isAfter(today.plusDays(40))) return;
    int many = past ? 2 + random.nextInt(4) : 1 + random.nextInt(4);
    for (int at = 0; at < Math.min(many, slots.size()); at++) {
      book(day, official, slots.get(at * 2 % slots.size() + (at * 2 >= slots.size() ? 1 : 0)), random, past);
    }
  }

  private void book(Reception day, Official official, LocalTime slot, Random random, boolean past) {
    var seat = new Seat(day.id(), slot);
    var made = day.day().minusDays(3L + random.nextInt(9)).atTime(11, random.nextInt(60)).atZone(clock.getZone())
        .toInstant();
    var at = made.isAfter(clock.instant()) ? clock.instant() : made;
    State state = past
        ? random.nextInt(7) == 0 ? new State.Missed(seat) : new State.Received(seat)
        : new State.Booked(seat, random.nextBoolean());
    var number = people.numbers().next("Q", day.day().getYear());
    var tail = number.substring(number.length() - 4);
    var own = !past && official.code().equals("basci") && slot.equals(day.hours().opens()) ? people.citizen() : null;
    var guest = new Guest(new Name("Nümunə", "Sakin " + tail, ""),
        new Reach("", "sakin" + tail + "@demo.invalid", ""), Language.AZ, own,
        random.nextInt(6) == 0 ? Set.of(Need.STEPS) : Set.of(), "");
    var booking = new Booking(Ids.at(at), number, new UUID(random.nextLong(), random.nextLong()), official.post(),
        guest,
        state, at, true, 0);
    bookings.add(booking);
    if (past) return;
    var asked = people.requests().any(random);
    questions.add(new Question(booking.id(), 1, asked.topic(), asked.text(), null));
    var second = people.requests().any(random);
    if (random.nextInt(3) == 0) {
      questions.add(new Question(booking.id(), 2, second.topic(), second.text(), null));
    }
  }

}
