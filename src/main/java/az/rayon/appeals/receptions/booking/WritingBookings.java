package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.BookingAnswers.Part;
import az.rayon.appeals.register.Topic;
import az.rayon.appeals.register.Topics;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody books, part by part. What is typed is kept on the server from the first part on, so that neither a closed
/// window nor an expired session loses it.
@Service
class WritingBookings {

  private final BookingDrafts drafts;
  private final Bookings bookings;
  private final Questions questions;
  private final Topics topics;
  private final Documents documents;
  private final Clock clock;

  WritingBookings(BookingDrafts drafts, Bookings bookings, Questions questions, Topics topics, Documents documents,
      Clock clock) {
    this.drafts = drafts;
    this.bookings = bookings;
    this.questions = questions;
    this.topics = topics;
    this.documents = documents;
    this.clock = clock;
  }

  BookingChecks checks() {
    return new BookingChecks(topics.list().stream().map(Topic::code).collect(Collectors.toSet()));
  }

  Optional<BookingDraft> find(UUID key) {
    return drafts.find(key, clock.instant());
  }

  /// The booking that this draft became.
  Optional<Booking> made(UUID key) {
    return bookings.findSubmission(key);
  }

  /// Keeps what was typed, right or wrong. A draft that had expired meanwhile is begun anew under the same key.
  @Transactional
  BookingDraft write(UUID key, Part part, Map<String, String> typed, Actor by) {
    var draft = find(key).orElseGet(() -> new BookingDraft(key, BookingAnswers.none(), List.of(),
        by instanceof Citizen(var id) ? id : null));
    return put(draft.with(draft.answers().with(part, typed)));
  }

  @Transactional
  BookingDraft put(BookingDraft draft) {
    drafts.put(draft, clock.instant());
    return draft;
  }

  /// The draft has become a booking: its questions and papers go over to it.
  void handedIn(BookingDraft draft, Booking booking) {
    bookings.add(booking);
    draft.answers().questions().forEach(asked -> questions.add(new Question(booking.id(), asked.place(), asked.topic(),
        asked.text(), null)));
    questions.addFiles(booking.id(), draft.files());
    drafts.remove(draft.key());
  }

  @Scheduled(cron = "0 15,45 * * * *", zone = "Asia/Baku")
  @Transactional
  void forget() {
    drafts.removeExpired(clock.instant()).forEach(file -> documents.forget(new DocumentId(file)));
  }
}
