package az.rayon.appeals.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a case's history: what was done, when and by whom, which unit or day it set, and the deed that the
/// public log holds for it. What the demonstration invents has no deed.
public record Step(UUID id, UUID of, Instant at, What what, UUID by, @Nullable UUID unit, @Nullable LocalDate due,
    String note, @Nullable UUID deed) {

  /// Where the proof stands that the public log holds the deed; empty where there is none.
  public String receipt() {
    return deed == null ? "" : "/log/receipts/" + deed;
  }

  /// What can happen to a case: to any, to an appeal, to a request.
  public enum What {
    REGISTERED, ROUTED, GIVEN_BACK, EXTENDED, RECOUNTED, ANSWERED, FORWARDED, WITHDRAWN,
    /// the head or a deputy has said who examines it
    RESOLVED,
    /// the unit has said who of it does
    ASSIGNED, STUDIED, DRAFTED, SENT_BACK,
    /// other bodies have a copy
    COPIED, LEFT_UNEXAMINED, NOT_ACCEPTED,
    /// it was merged into an earlier one
    MERGED,
    /// a later one was merged into it
    JOINED,
    /// what it was merged into ended without an answer
    PARTED, LINKED, MARKED,
    /// its kind, topic, place or author was registered wrongly
    CORRECTED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD, PAPERS_ADDED, RATED,
    /// whoever wrote it was asked for papers or an explanation, and has given them
    ASKED, REPLIED,
    /// the official has asked themselves what art. 19.1 of the law on information wants asked
    CHECKED, COMPLETION_ASKED, COMPLETED, PARTLY_ANSWERED, DECLINED, PUBLISHED, UNPUBLISHED;

    /// The name under which the record of deeds knows it.
    String deed(Register register) {
      return (register + "." + name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether whoever wrote is shown this line. What goes to and fro inside is the house’s affair.
    public boolean shownToAuthor() {
      return switch (this) {
        case ASSIGNED, GIVEN_BACK, DRAFTED, SENT_BACK, MARKED, LINKED, CHECKED -> false;
        case REGISTERED, ROUTED, RESOLVED, STUDIED, EXTENDED, RECOUNTED, ANSWERED, FORWARDED, COPIED, LEFT_UNEXAMINED,
            NOT_ACCEPTED, WITHDRAWN, MERGED, JOINED, PARTED, CORRECTED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD,
            PAPERS_ADDED, RATED, ASKED, REPLIED, COMPLETION_ASKED, COMPLETED, PARTLY_ANSWERED, DECLINED, PUBLISHED,
            UNPUBLISHED -> true;
      };
    }

    /// Whether its words are meant for whoever wrote too.
    boolean noteShownToAuthor() {
      return switch (this) {
        case STUDIED, EXTENDED, COPIED, MERGED, JOINED, PARTED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD, PAPERS_ADDED,
            ASKED, REPLIED, COMPLETION_ASKED, COMPLETED -> true;
        case REGISTERED, ROUTED, RESOLVED, ASSIGNED, GIVEN_BACK, RECOUNTED, DRAFTED, SENT_BACK, ANSWERED, FORWARDED,
            LEFT_UNEXAMINED, NOT_ACCEPTED, WITHDRAWN, LINKED, MARKED, CORRECTED, RATED, CHECKED, PARTLY_ANSWERED,
            DECLINED, PUBLISHED, UNPUBLISHED -> false;
      };
    }

    /// Whether it may have set the last day of the term.
    boolean setsTerm() {
      return switch (this) {
        case REGISTERED, STUDIED, EXTENDED, RECOUNTED, MARKED, PARTED, REOPENED, NOT_SOLVED, COMPLETED -> true;
        case ROUTED, RESOLVED, ASSIGNED, GIVEN_BACK, DRAFTED, SENT_BACK, ANSWERED, FORWARDED, COPIED, LEFT_UNEXAMINED,
            NOT_ACCEPTED, WITHDRAWN, MERGED, JOINED, LINKED, CORRECTED, COMPLAINED, TOLD, PAPERS_ADDED, RATED, ASKED,
            REPLIED, CHECKED, COMPLETION_ASKED, PARTLY_ANSWERED, DECLINED, PUBLISHED, UNPUBLISHED -> false;
      };
    }
  }
}
