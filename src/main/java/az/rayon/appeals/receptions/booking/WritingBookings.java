package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.BookingAnswers.Part;
import az.rayon.appeals.register.Topic;
import az.rayon.appeals.register.Topics;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Drafts;
import az.rayon.kernel.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody books, part by part. What is typed is kept on the server among the drafts of appeals from the first part
/// on, so that neither a closed window nor an expired session loses it.
@Service
class WritingBookings {

  private final Drafts drafts;
  private final Bookings bookings;
  private final Questions questions;
  private final Topics topics;

  WritingBookings(Drafts drafts, Bookings bookings, Questions questions, Topics topics) {
    this.drafts = drafts;
    this.bookings = bookings;
    this.questions = questions;
    this.topics = topics;
  }

  BookingChecks checks() {
    return new BookingChecks(topics.list().stream().map(Topic::code).collect(Collectors.toSet()));
  }

  @Transactional
  UUID begin(BookingAnswers answers, Actor by) {
    return drafts.put(answers.in(Draft.begun(UUID.randomUUID(), by))).key();
  }

  Optional<Draft> find(UUID key) {
    return drafts.find(key);
  }

  /// As `find`; nobody changes it until the transaction ends.
  Optional<Draft> hold(UUID key) {
    return drafts.hold(key);
  }

  /// The booking that this draft became.
  Optional<Booking> made(UUID key) {
    return bookings.findSubmission(key);
  }

  /// Keeps what was typed, right or wrong; none where the draft has become a booking meanwhile.
  @Transactional
  Optional<Draft> write(UUID key, Part part, Map<String, String> typed, Actor by) {
    return drafts.write(key, by, sent -> made(sent).isPresent(),
        draft -> BookingAnswers.of(draft).with(part, typed).in(draft));
  }

  Optional<Draft> change(UUID key, UnaryOperator<Draft> change) {
    return drafts.change(key, change);
  }

  /// The draft has become a booking: its questions and papers go over to it.
  void handedIn(Draft draft, Booking booking) {
    bookings.add(booking);
    BookingAnswers.of(draft).questions().forEach(asked -> questions.add(new Question(booking.id(), asked.place(),
        asked.topic(), asked.text(), null)));
    questions.addFiles(booking.id(), draft.files());
    drafts.remove(draft.key());
  }
}
