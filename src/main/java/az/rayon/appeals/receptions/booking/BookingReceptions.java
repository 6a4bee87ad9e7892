package az.rayon.appeals.receptions.booking;

import az.rayon.accounts.Network;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.appeals.writing.Draft;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a booking of a draft. Of two who want the same seat at the same moment one gets it and the other is told; the
/// same form sent twice is one booking; nobody takes more than their share.
@Service
class BookingReceptions {

  /// How many bookings one person may have ahead, each with another official.
  static final int MOST_OPEN = 2;
  /// How many may come from one network address within `Attempts.WINDOW`. Many, because behind one address of a mobile
  /// network may be a whole village.
  static final int PER_SENDER = 60;

  private final WritingBookings writing;
  private final Seats seats;
  private final Officials officials;
  private final Attempts attempts;
  private final Numbers numbers;
  private final WorkingDays calendar;

  BookingReceptions(WritingBookings writing, Seats seats, Officials officials, Attempts attempts, Numbers numbers,
      WorkingDays calendar) {
    this.writing = writing;
    this.seats = seats;
    this.officials = officials;
    this.attempts = attempts;
    this.numbers = numbers;
    this.calendar = calendar;
  }

  /// `sender` is the network address that asks. The draft is held first: whoever waits for it, while a file comes in
  /// say, keeps nobody else waiting.
  @Transactional
  Outcome<Booking, Refusal> book(UUID key, Language language, Actor by, String sender) {
    var held = writing.hold(key);
    seats.bookings().awaitTurn();
    var already = seats.bookings().findSubmission(key);
    if (already.isPresent()) return new Done<>(already.get());
    var draft = held.orElseThrow(() -> new NotFound("booking draft"));
    var refusal = refusal(draft, sender, by);
    if (refusal != null) return new Refused<>(refusal);
    var booking = booking(draft, language, by);
    writing.handedIn(draft, booking);
    seats.begin(booking, by);
    return new Done<>(booking);
  }

  private @Nullable Refusal refusal(Draft draft, String sender, Actor by) {
    attempts.forgetOld(calendar.now());
    if (attempts.count("booking:sender:" + Network.of(sender), calendar.now()) > PER_SENDER) return Refusal.TOO_MANY;
    var answers = BookingAnswers.of(draft);
    var post = post(answers);
    var open = seats.bookings().listOpenPosts(answers.guest(Language.AZ, draft.owner(by)), calendar.today());
    if (open.contains(post)) return Refusal.SAME_OFFICIAL;
    if (open.size() >= MOST_OPEN) return Refusal.LIMIT;
    return answers.waits() || answers.seat().filter(seat -> seats.free(seat, post)).isPresent() ? null : Refusal.TAKEN;
  }

  /// The number is taken last, because all others who book wait until the transaction that took it ends.
  private Booking booking(Draft draft, Language language, Actor by) {
    var now = calendar.now();
    var answers = BookingAnswers.of(draft);
    State state = answers.waits()
        ? new State.Waiting()
        : new State.Booked(answers.seat().orElseThrow(), false);
    return new Booking(Ids.at(now), numbers.next("Q", calendar.today().getYear()), draft.key(), post(answers),
        answers.guest(language, draft.owner(by)), state, now, false, 0);
  }

  private UUID post(BookingAnswers answers) {
    return officials.find(answers.get("post")).orElseThrow(() -> new NotFound("post")).post();
  }
}
