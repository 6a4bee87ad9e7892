package az.rayon.appeals.desk;

import java.time.Instant;
import java.util.UUID;

/// What colleagues tell each other about a case. No part of the answer, and never shown to whoever wrote the appeal.
record Note(UUID id, UUID appeal, Instant at, UUID by, Kind kind, String text) {

  static final int LONGEST = 2_000;

  enum Kind {
    /// somebody wrote something down
    NOTE,
    /// whoever examines the appeal was reminded of its last day
    REMINDER
  }
}
