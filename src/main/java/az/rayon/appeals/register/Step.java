package az.rayon.appeals.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of an appeal's history: what was done, when and by whom, which unit or day it set, and the deed that the
/// public log holds for it. What the demonstration invents has no deed.
public record Step(UUID id, UUID appeal, Instant at, What what, UUID by, @Nullable UUID unit, @Nullable LocalDate due,
    String note, @Nullable UUID deed) {

  /// Where the proof stands that the public log holds the deed; empty where there is none.
  public static String receipt(Step step) {
    return step.deed() == null ? "" : "/log/receipts/" + step.deed();
  }

  /// What can happen to an appeal.
  public enum What {
    REGISTERED("appeal.registered"), ROUTED("appeal.routed"),
    /// the head or a deputy has said who examines it
    RESOLVED("appeal.resolved"),
    /// the unit has said who of it does
    ASSIGNED("appeal.assigned"), GIVEN_BACK("appeal.given-back"),
    STUDIED("appeal.studied"), EXTENDED("appeal.extended"), RECOUNTED("appeal.recounted"), DRAFTED("appeal.drafted"),
    SENT_BACK("appeal.sent-back"), ANSWERED("appeal.answered"), FORWARDED("appeal.forwarded"),
    /// other bodies have a copy
    COPIED("appeal.copied"),
    LEFT_UNEXAMINED("appeal.left-unexamined"), NOT_ACCEPTED("appeal.not-accepted"), WITHDRAWN("appeal.withdrawn"),
    /// it was merged into an earlier one
    MERGED("appeal.merged"),
    /// a later one was merged into it
    JOINED("appeal.joined"),
    /// what it was merged into ended without an answer
    PARTED("appeal.parted"), LINKED("appeal.linked"), MARKED("appeal.marked"),
    /// its kind, topic, place or author was registered wrongly
    CORRECTED("appeal.corrected"), REOPENED("appeal.reopened"),
    NOT_SOLVED("appeal.not-solved"), COMPLAINED("appeal.complained"), TOLD("appeal.told"),
    PAPERS_ADDED("appeal.papers-added"), RATED("appeal.rated");

    private final String deed;

    What(String deed) {
      this.deed = deed;
    }

    /// The name under which the record of deeds knows it.
    String deed() {
      return deed;
    }

    /// Whether whoever wrote the appeal is shown this line. What goes to and fro inside is the house’s affair.
    public boolean shownToAuthor() {
      return switch (this) {
        case ASSIGNED, GIVEN_BACK, DRAFTED, SENT_BACK, MARKED, LINKED -> false;
        case REGISTERED, ROUTED, RESOLVED, STUDIED, EXTENDED, RECOUNTED, ANSWERED, FORWARDED, COPIED, LEFT_UNEXAMINED,
            NOT_ACCEPTED, WITHDRAWN, MERGED, JOINED, PARTED, CORRECTED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD,
            PAPERS_ADDED, RATED -> true;
      };
    }

    /// Whether its words are meant for whoever wrote the appeal too.
    boolean noteShownToAuthor() {
      return switch (this) {
        case STUDIED, EXTENDED, COPIED, MERGED, JOINED, PARTED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD,
            PAPERS_ADDED -> true;
        case REGISTERED, ROUTED, RESOLVED, ASSIGNED, GIVEN_BACK, RECOUNTED, DRAFTED, SENT_BACK, ANSWERED, FORWARDED,
            LEFT_UNEXAMINED, NOT_ACCEPTED, WITHDRAWN, LINKED, MARKED, CORRECTED, RATED -> false;
      };
    }

    /// Whether it may have set the last day of the term.
    boolean setsTerm() {
      return switch (this) {
        case REGISTERED, STUDIED, EXTENDED, RECOUNTED, MARKED, PARTED, REOPENED, NOT_SOLVED -> true;
        case ROUTED, RESOLVED, ASSIGNED, GIVEN_BACK, DRAFTED, SENT_BACK, ANSWERED, FORWARDED, COPIED, LEFT_UNEXAMINED,
            NOT_ACCEPTED, WITHDRAWN, MERGED, JOINED, LINKED, CORRECTED, COMPLAINED, TOLD, PAPERS_ADDED, RATED -> false;
      };
    }
  }
}
