package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.booking.Booking.Why;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever booked does with the booking afterwards. That it is theirs was shown by number and PIN or by their
/// account; once its hour has come, nothing can be changed any more.
@Service
class ChangingBookings {

  private final Seats seats;
  private final WaitingList waiting;
  private final Clock clock;

  ChangingBookings(Seats seats, WaitingList waiting, Clock clock) {
    this.seats = seats;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Transactional
  Outcome<Booking, Refusal> confirm(UUID id, Actor by) {
    var booking = seats.bookings().get(id);
    return over(booking) ? new Refused<>(Refusal.OVER) : seats.move(booking.confirm(), "booking.confirmed", "", by);
  }

  @Transactional
  Outcome<Booking, Refusal> accept(UUID id, Actor by) {
    return seats.move(seats.bookings().get(id).accept(clock.instant()), "booking.accepted", "booked", by);
  }

  @Transactional
  Outcome<Booking, Refusal> cancel(UUID id, Actor by) {
    seats.bookings().awaitTurn();
    var booking = seats.bookings().get(id);
    if (over(booking)) return new Refused<>(Refusal.OVER);
    var outcome = seats.move(booking.cancel(Why.PERSON, ""), "booking.cancelled", "", by);
    waiting.goOn();
    return outcome;
  }

  /// To another free seat of the same official; the old one goes to whoever waits.
  @Transactional
  Outcome<Booking, Refusal> move(UUID id, Seat seat, Actor by) {
    seats.bookings().awaitTurn();
    var booking = seats.bookings().get(id);
    if (over(booking)) return new Refused<>(Refusal.OVER);
    if (!(booking.state() instanceof State.Booked)) return new Refused<>(Refusal.SETTLED);
    if (!seats.free(seat, booking.post())) return new Refused<>(Refusal.TAKEN);
    var outcome = seats.move(booking.moveTo(seat), "booking.moved", "booked", by);
    waiting.goOn();
    return outcome;
  }

  private boolean over(Booking booking) {
    return booking.seat().map(seats::time).filter(time -> !time.isAfter(LocalDateTime.now(clock))).isPresent();
  }
}
