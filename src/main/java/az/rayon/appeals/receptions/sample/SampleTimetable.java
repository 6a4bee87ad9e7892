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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
    var visits = new ArrayList<Visit>();
    for (var official : officials.list()) {
      if (!official.led() && !official.code().equals("muavin-ictimai-siyasi")) continue;
      var days = rules.make(official, place++, today.minusMonths(MONTHS), today);
      days.stream().sorted(Comparator.comparing(Reception::day))
          .filter(day -> official.code().matches("basci|.*muavin.*|numayende-fuzuli"))
          .forEach(day -> visits.addAll(fill(day, official, random, today)));
    }
    // numbers are given in the order in which people book
    visits.stream().sorted(Comparator.comparing(Visit::made)).forEach(visit -> book(visit, random, today));
  }

  /// Somebody books that hour of the official's day at that moment.
  private record Visit(Reception day, Official official, LocalTime slot, Instant made) {}

  private List<Visit> fill(Reception day, Official official, Random random, LocalDate today) {
    var slots = day.hours().slots();
    boolean past = day.day().isBefore(today);
    if (!past && day.day().isAfter(today.plusDays(40))) return List.of();
    int many = Math.min(past ? 2 + random.nextInt(4) : 1 + random.nextInt(4), slots.size());
    return IntStream.range(0, many)
        .mapToObj(at -> new Visit(day, official,
            slots.get(at * 2 % slots.size() + (at * 2 >= slots.size() ? 1 : 0)), made(day, random)))
        .toList();
  }

  private Instant made(Reception day, Random random) {
    var made = day.day().minusDays(3L + random.nextInt(9)).atTime(11, random.nextInt(60)).atZone(clock.getZone())
        .toInstant();
    return made.isAfter(clock.instant()) ? clock.instant() : made;
  }

  private void book(Visit visit, Random random, LocalDate today) {
    boolean past = visit.day().day().isBefore(today);
    var seat = new Seat(visit.day().id(), visit.slot());
    State state = past
        ? random.nextInt(7) == 0 ? new State.Missed(seat) : new State.Received(seat)
        : new State.Booked(seat, random.nextBoolean());
    var number = people.numbers().next("Q", LocalDate.ofInstant(visit.made(), clock.getZone()).getYear());
    var booking = new Booking(Ids.at(visit.made()), number, new UUID(random.nextLong(), random.nextLong()),
        visit.official().post(), guest(visit, number, random, past), state, visit.made(), true, 0);
    bookings.add(booking);
    if (past) return;
    ask(booking, 1, random);
    if (random.nextInt(3) == 0) ask(booking, 2, random);
  }

  /// Whoever comes first to the head is the demonstration's citizen.
  private Guest guest(Visit visit, String number, Random random, boolean past) {
    var tail = number.substring(number.length() - 4);
    boolean first = visit.official().code().equals("basci") && visit.slot().equals(visit.day().hours().opens());
    return new Guest(new Name("Nümunə", "Sakin " + tail, ""), new Reach("", "sakin" + tail + "@demo.invalid", ""),
        Language.AZ, !past && first ? people.citizen() : null,
        random.nextInt(6) == 0 ? Set.of(Need.STEPS) : Set.of(), "");
  }

  private void ask(Booking booking, int place, Random random) {
    var asked = people.requests().any(random);
    questions.add(new Question(booking.id(), place, asked.topic(), asked.text(), null));
  }
}
