package az.rayon.appeals.receptions.booking;

import az.rayon.accounts.ReceiptDoor;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Opens a booking to whoever knows its number and PIN, or has it in their account, for half an hour. A number that
/// does not exist and a wrong PIN are answered alike, and both are counted.
@Service
class FollowingBookings {

  private final Bookings bookings;
  private final ReceiptDoor door;

  FollowingBookings(Bookings bookings, ReceiptDoor door) {
    this.bookings = bookings;
    this.door = door;
  }

  ReceiptDoor.Answer open(ReceiptDoor.Knock knock) {
    return door.open(knock,
        number -> bookings.find(number).map(it -> new ReceiptDoor.Room(it.id(), it.submission())));
  }

  String pass(Booking booking) {
    return door.pass(booking.id());
  }

  /// The booking that the pass opens, while it lasts.
  Optional<Booking> find(String pass) {
    return door.find(pass).flatMap(bookings::findById);
  }
}
