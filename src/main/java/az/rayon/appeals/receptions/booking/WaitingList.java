package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.Why;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.kernel.Actor.Clockwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives what became free to whoever waits longest: kept for them a day, or until shortly before it begins, and then
/// for the next.
@Service
class WaitingList {

  static final Duration KEPT = Duration.ofHours(24);
  /// A seat that begins sooner than this is offered to nobody: there is no time to read the letter.
  static final Duration SOONEST = Duration.ofHours(6);
  private static final Duration BEFORE = Duration.ofHours(3);
  private static final Clockwork BY = new Clockwork("reception.waiting");

  private final Seats seats;
  private final Timetable timetable;
  private final Clock clock;

  WaitingList(Seats seats, Timetable timetable, Clock clock) {
    this.seats = seats;
    this.timetable = timetable;
    this.clock = clock;
  }

  @Transactional
  void goOn() {
    seats.bookings().awaitTurn();
    var now = clock.instant();
    for (var lapsed : seats.bookings().listLapsed(now)) {
      seats.move(lapsed.cancel(Why.LAPSED, ""), "booking.lapsed", "lapsed", BY);
    }
    var from = LocalDateTime.ofInstant(now.plus(SOONEST), clock.getZone());
    for (var waiting : seats.bookings().listWaiting()) {
      timetable.firstFree(waiting.post(), from).ifPresent(place -> {
        var starts = place.reception().day().atTime(place.slot()).atZone(clock.getZone()).toInstant();
        seats.move(waiting.offer(new Seat(place.reception().id(), place.slot()), until(starts, now)),
            "booking.offered", "offered", BY);
      });
    }
  }

  private static Instant until(Instant starts, Instant now) {
    var latest = starts.minus(BEFORE);
    var usual = now.plus(KEPT);
    return usual.isBefore(latest) ? usual : latest;
  }
}
