package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.following.Door;
import az.rayon.kernel.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a booking to whoever knows its number and PIN, or has it in their account, for half an hour. A number that
/// does not exist and a wrong PIN are answered alike, and both are counted.
@Service
class FollowingBookings {

  private final Bookings bookings;
  private final Door door;

  FollowingBookings(Bookings bookings, Door door) {
    this.bookings = bookings;
    this.door = door;
  }

  @Transactional
  Outcome<String, Door.Refusal> open(String number, String pin, String sender) {
    return door.open(new Door.Knock(number, pin, sender),
        bookings.find(number).map(booking -> new Door.Room(booking.id(), booking.submission())));
  }

  String pass(Booking booking) {
    return door.pass(booking.id());
  }

  /// The booking that the pass opens, while it lasts.
  Optional<Booking> find(String pass) {
    return door.find(pass).flatMap(bookings::findById);
  }
}
