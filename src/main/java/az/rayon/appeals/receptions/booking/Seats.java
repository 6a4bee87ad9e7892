package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Carries one step of a booking through: the booking, the record of deeds and what the person is told move together in
/// the caller's transaction, or not at all.
@Component
class Seats {

  private final Bookings bookings;
  private final Receptions receptions;
  private final Timetable timetable;
  private final BookingLetters letters;
  private final Audit audit;

  Seats(Bookings bookings, Receptions receptions, Timetable timetable, BookingLetters letters, Audit audit) {
    this.bookings = bookings;
    this.receptions = receptions;
    this.timetable = timetable;
    this.letters = letters;
    this.audit = audit;
  }

  Bookings bookings() {
    return bookings;
  }

  /// Whether the seat is the official's and nobody's else.
  boolean free(Seat seat, UUID post) {
    return receptions.find(seat.reception())
        .filter(reception -> reception.post().equals(post) && timetable.free(reception, seat.slot())).isPresent();
  }

  /// When the person is awaited.
  LocalDateTime time(Seat seat) {
    return receptions.get(seat.reception()).day().atTime(seat.slot());
  }

  void begin(Booking booking, Actor by) {
    audit.record(by, "booking.made", booking.id(), booking.number());
    letters.write(booking, booking.seat().isPresent() ? "booked" : "waiting");
  }

  /// `letter` is the name of what the person is told; empty where they did it themselves and see it on the page.
  Outcome<Booking, Refusal> move(Outcome<Booking, Refusal> outcome, String deed, String letter, Actor by) {
    if (outcome instanceof Done(var booking)) {
      bookings.save(booking);
      audit.record(by, deed, booking.id(), booking.number());
      if (!letter.isEmpty()) letters.write(booking, letter);
    }
    return outcome;
  }
}
