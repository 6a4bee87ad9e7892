package az.rayon.appeals.receptions.booking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A booking that is being made. Whoever has the key goes on with it; it becomes the key of the submission.
record BookingDraft(UUID key, BookingAnswers answers, List<UUID> files, @Nullable UUID account) {

  BookingDraft {
    files = List.copyOf(files);
  }

  BookingDraft with(BookingAnswers other) {
    return new BookingDraft(key, other, files, account);
  }

  BookingDraft with(List<UUID> others) {
    return new BookingDraft(key, answers, others, account);
  }
}
