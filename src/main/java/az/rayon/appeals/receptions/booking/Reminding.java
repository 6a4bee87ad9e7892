package az.rayon.appeals.receptions.booking;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The day before, whoever is awaited is reminded by letter and by telephone, once for each day it was moved to.
@Service
class Reminding {

  private final Bookings bookings;
  private final BookingLetters letters;
  private final Clock clock;

  Reminding(Bookings bookings, BookingLetters letters, Clock clock) {
    this.bookings = bookings;
    this.letters = letters;
    this.clock = clock;
  }

  /// Bookings that another node has in hand are passed over.
  @Transactional
  void remind() {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    for (var booking : bookings.listToRemind(tomorrow)) {
      letters.write(booking, "reminder");
      letters.ring(booking, "reminder");
      bookings.reminded(booking.id(), tomorrow);
    }
  }
}
