package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.Why;
import az.rayon.appeals.receptions.timetable.Booked;
import az.rayon.appeals.receptions.timetable.Reception;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells everybody who has booked what becomes of the day they booked.
@Component
class BookedSeats implements Booked {

  private final Bookings bookings;
  private final BookingLetters letters;
  private final Audit audit;

  BookedSeats(Bookings bookings, BookingLetters letters, Audit audit) {
    this.bookings = bookings;
    this.letters = letters;
    this.audit = audit;
  }

  @Override
  public Map<UUID, Set<LocalTime>> taken(Collection<UUID> receptions) {
    return bookings.taken(receptions);
  }

  @Override
  public void cancelled(Reception reception, Actor by) {
    bookings.awaitTurn();
    for (var booking : bookings.listFor(reception.id())) {
      change(booking.cancel(Why.AUTHORITY, reception.reason()), "booking.cancelled", "cancelled", by);
    }
  }

  @Override
  public void moved(Reception before, Reception after, Actor by) {
    bookings.awaitTurn();
    var shift = Duration.between(before.hours().opens(), after.hours().opens());
    var seated = bookings.listFor(before.id()).stream().filter(Booking::open).toList();
    // where seats move towards each other, whoever stands in front goes first
    for (var booking : shift.isNegative() ? seated : seated.reversed()) {
      var seat = new Seat(after.id(), booking.seat().orElseThrow().slot().plus(shift));
      change(booking.moveTo(seat), "booking.moved", "moved", by);
    }
  }

  private void change(Outcome<Booking, Refusal> outcome, String deed, String letter, Actor by) {
    if (outcome instanceof Done(var booking)) {
      bookings.save(booking);
      audit.record(by, deed, booking.id(), booking.number());
      letters.write(booking, letter);
      letters.ring(booking, letter);
    }
  }
}
