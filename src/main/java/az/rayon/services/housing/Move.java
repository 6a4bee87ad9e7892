package az.rayon.services.housing;

import az.rayon.services.housing.Queue.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of an entry's history: what was done, from which position to which, on what ground and by which act. Lines
/// are added and never changed.
record Move(UUID id, UUID entry, Instant at, What what, UUID by, Position from, Position to, Why why,
    @Nullable UUID deed) {

  enum What {
    REGISTERED, MOVED, RECATEGORISED, HOUSEHOLD, KEPT, INHERITED, REVIEWED, NAMED, UNNAMED, ALLOCATED, REMOVED;

    String deed() {
      return "housing." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// The reason as the register states it: a ground of the table or none, the act (sərəncam) with its date or none, and
  /// a note for staff and the household.
  record Why(@Nullable String ground, String act, @Nullable LocalDate actDate, String note) {

    static Why act(String act, LocalDate date) {
      return new Why(null, act, date, "");
    }
  }
}
