package az.rayon.services.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of an application's history, and the deed that the public log holds for it. What the demonstration invents
/// has no deed. `day` is the due date that the step sets, or the day of a visit;
/// `paper` is the paper of the passport that was asked for.
record Step(UUID id, UUID application, Instant at, What what, UUID by, @Nullable UUID unit, @Nullable LocalDate day,
    String note, @Nullable String paper, @Nullable UUID deed) {

  /// Where the proof stands that the public log holds the deed; empty where there is none.
  String receipt() {
    return deed == null ? "" : "/log/receipts/" + deed;
  }

  /// What can happen to an application.
  enum What {
    SUBMITTED, ROUTED,
    /// It is one official's work now, or nobody's by name again.
    ASSIGNED,
    /// The clock stands from here to the paper that is sent.
    PAPER_ASKED, PAPER_SENT, VISIT_ARRANGED, VISITED, CONSULTED, ADVISED, PAID, MESSAGE_OUT, MESSAGE_IN,
    /// It is decided, or taken back.
    GRANTED, DECLINED, WITHDRAWN, OBJECTED, REOPENED, UPHELD, RECOUNTED;

    /// The name under which the record of deeds knows it.
    String deed() {
      return "application." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether its note is said to whoever applied, and not only to staff.
    boolean noteToApplicant() {
      return this != ROUTED && this != ASSIGNED && this != GRANTED && this != DECLINED;
    }

    /// Whether it sets the day by which the decision is due.
    boolean setsTerm() {
      return switch (this) {
        case SUBMITTED, PAPER_SENT, OBJECTED, REOPENED, RECOUNTED -> true;
        case ROUTED, ASSIGNED, PAPER_ASKED, VISIT_ARRANGED, VISITED, CONSULTED, ADVISED, PAID, MESSAGE_OUT, MESSAGE_IN,
            GRANTED, DECLINED, WITHDRAWN, UPHELD ->
          false;
      };
    }

    /// Whether whoever applied gets a letter.
    boolean written() {
      return switch (this) {
        case SUBMITTED, ROUTED, PAPER_ASKED, PAPER_SENT, VISIT_ARRANGED, VISITED, CONSULTED, ADVISED, PAID,
            MESSAGE_OUT, GRANTED, DECLINED, WITHDRAWN, OBJECTED, REOPENED, UPHELD ->
          true;
        case ASSIGNED, MESSAGE_IN, RECOUNTED -> false;
      };
    }
  }
}
