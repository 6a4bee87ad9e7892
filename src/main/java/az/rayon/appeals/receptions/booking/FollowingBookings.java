package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.following.Attempts;
import az.rayon.appeals.following.Passes;
import az.rayon.appeals.following.Pins;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a booking to whoever knows its number and PIN, or has it in their account, for half an hour. A number that
/// does not exist and a wrong PIN are answered alike, and both are counted.
@Service
class FollowingBookings {

  /// Why it stays closed.
  enum Refusal {
    WRONG, LOCKED
  }

  private static final int PER_NUMBER = 5;
  private static final int PER_SENDER = 30;
  private static final UUID NOBODYS = new UUID(0, 0);

  private final Bookings bookings;
  private final Pins pins;
  private final Passes passes;
  private final Attempts attempts;
  private final Clock clock;

  FollowingBookings(Bookings bookings, Pins pins, Passes passes, Attempts attempts, Clock clock) {
    this.bookings = bookings;
    this.pins = pins;
    this.passes = passes;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Transactional
  Outcome<String, Refusal> open(String number, String pin, String sender) {
    var now = clock.instant();
    var byNumber = "number:" + number;
    int forNumber = attempts.count(byNumber, now);
    int fromSender = attempts.count(Attempts.sender(sender), now);
    if (forNumber > PER_NUMBER || fromSender > PER_SENDER) return new Refused<>(Refusal.LOCKED);
    var booking = bookings.find(number);
    boolean fits = pins.fits(pin, booking.map(Booking::submission).orElse(NOBODYS));
    if (booking.isEmpty() || !fits) return new Refused<>(Refusal.WRONG);
    attempts.forget(byNumber);
    attempts.forgive(Attempts.sender(sender));
    return new Done<>(pass(booking.get()));
  }

  String pass(Booking booking) {
    return passes.make(booking.id(), clock.instant());
  }

  /// The booking that the pass opens, while it lasts.
  Optional<Booking> find(String pass) {
    return passes.open(pass, clock.instant()).flatMap(bookings::findById);
  }
}
