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
    REGISTERED("appeal.registered"), ROUTED("appeal.routed"), GIVEN_BACK("appeal.given-back"),
    STUDIED("appeal.studied"), EXTENDED("appeal.extended"), RECOUNTED("appeal.recounted"), DRAFTED("appeal.drafted"),
    SENT_BACK("appeal.sent-back"), ANSWERED("appeal.answered"), FORWARDED("appeal.forwarded"),
    LEFT_UNEXAMINED("appeal.left-unexamined"), NOT_ACCEPTED("appeal.not-accepted"), WITHDRAWN("appeal.withdrawn"),
    /// it was merged into an earlier one
    MERGED("appeal.merged"),
    /// a later one was merged into it
    JOINED("appeal.joined"), LINKED("appeal.linked"), MARKED("appeal.marked"), REOPENED("appeal.reopened"),
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
        case GIVEN_BACK, DRAFTED, SENT_BACK, MARKED, LINKED -> false;
        case REGISTERED, ROUTED, STUDIED, EXTENDED, RECOUNTED, ANSWERED, FORWARDED, LEFT_UNEXAMINED, NOT_ACCEPTED,
            WITHDRAWN, MERGED, JOINED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD, PAPERS_ADDED, RATED -> true;
      };
    }

    /// Whether its words are meant for whoever wrote the appeal too.
    boolean noteShownToAuthor() {
      return switch (this) {
        case STUDIED, EXTENDED, MERGED, JOINED, REOPENED, NOT_SOLVED, COMPLAINED, TOLD, PAPERS_ADDED -> true;
        case REGISTERED, ROUTED, GIVEN_BACK, RECOUNTED, DRAFTED, SENT_BACK, ANSWERED, FORWARDED, LEFT_UNEXAMINED,
            NOT_ACCEPTED, WITHDRAWN, LINKED, MARKED, RATED -> false;
      };
    }

    /// Whether it may have set the last day of the term.
    boolean setsTerm() {
      return switch (this) {
        case REGISTERED, STUDIED, EXTENDED, RECOUNTED, MARKED, REOPENED, NOT_SOLVED -> true;
        case ROUTED, GIVEN_BACK, DRAFTED, SENT_BACK, ANSWERED, FORWARDED, LEFT_UNEXAMINED, NOT_ACCEPTED, WITHDRAWN,
            MERGED, JOINED, LINKED, COMPLAINED, TOLD, PAPERS_ADDED, RATED -> false;
      };
    }
  }
}
