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
    REGISTERED("appeal.registered"), ROUTED("appeal.routed"), GIVEN_BACK("appeal.given-back"), STUDIED(
        "appeal.studied"), RECOUNTED("appeal.recounted"), ANSWERED("appeal.answered"), FORWARDED(
            "appeal.forwarded"), LEFT_UNEXAMINED("appeal.left-unexamined"), WITHDRAWN("appeal.withdrawn"), WRITTEN_MORE(
                "appeal.written-more");

    private final String deed;

    What(String deed) {
      this.deed = deed;
    }

    /// The name under which the record of deeds knows it.
    String deed() {
      return deed;
    }

    /// Whether whoever wrote the appeal is shown this line. A unit that hands it back is the authority's own affair.
    public boolean shownToAuthor() {
      return this != GIVEN_BACK;
    }
  }
}
