package az.rayon.appeals.inquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a request's history, and the deed that the public log holds for it. What the demonstration invents has
/// no deed.
public record Step(UUID id, UUID inquiry, Instant at, What what, UUID by, @Nullable UUID unit, @Nullable LocalDate due,
    String note, @Nullable UUID deed) {

  /// Where the proof stands that the public log holds the deed; empty where there is none.
  String receipt() {
    return deed == null ? "" : "/log/receipts/" + deed;
  }

  /// What can happen to a request.
  public enum What {
    REGISTERED("inquiry.registered"), ROUTED("inquiry.routed"), GIVEN_BACK("inquiry.given-back"), CHECKED(
        "inquiry.checked"), COMPLETION_ASKED("inquiry.completion-asked"), COMPLETED("inquiry.completed"), EXTENDED(
            "inquiry.extended"), RECOUNTED("inquiry.recounted"), ANSWERED("inquiry.answered"), PARTLY_ANSWERED(
                "inquiry.partly-answered"), DECLINED("inquiry.declined"), FORWARDED("inquiry.forwarded"), WITHDRAWN(
                    "inquiry.withdrawn"), PUBLISHED("inquiry.published"), UNPUBLISHED("inquiry.unpublished");

    private final String deed;

    What(String deed) {
      this.deed = deed;
    }

    /// The name under which the record of deeds knows it.
    String deed() {
      return deed;
    }

    /// Whether whoever asked is shown this line.
    boolean shownToRequester() {
      return this != GIVEN_BACK && this != CHECKED;
    }

    /// Whether its note is said to whoever asked, and not only to staff.
    boolean noteToRequester() {
      return this == EXTENDED || this == COMPLETION_ASKED || this == COMPLETED;
    }

    /// Whether it sets the day by which the answer is due.
    boolean setsTerm() {
      return this == REGISTERED || this == COMPLETED || this == EXTENDED || this == RECOUNTED;
    }

    /// Whether whoever asked gets a letter.
    boolean written() {
      return switch (this) {
        case REGISTERED, COMPLETION_ASKED, EXTENDED, ANSWERED, PARTLY_ANSWERED, DECLINED, FORWARDED, WITHDRAWN -> true;
        case ROUTED, GIVEN_BACK, CHECKED, COMPLETED, RECOUNTED, PUBLISHED, UNPUBLISHED -> false;
      };
    }
  }
}
