package az.rayon.services.applications;

import az.rayon.services.applications.Application.Paper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an application stands. Each state carries exactly the facts known in it.
sealed interface State {

  /// It has its number and its term; nobody has it yet.
  record Submitted() implements State {}

  /// It lies, or lay, on a unit's desk.
  sealed interface OnDesk extends State {
    UUID unit();
  }

  record UnderReview(UUID unit) implements OnDesk {}

  /// A paper is asked for; the clock stands.
  record Waiting(UUID unit, String wanted, Instant since) implements OnDesk {}

  /// Somebody goes and looks.
  record Inspection(UUID unit, Visit visit) implements OnDesk {}

  /// On which day and between which hours, and who comes. Those arranged before hours were kept have none.
  record Visit(LocalDate on, @Nullable Window window, String visitors) {

    /// The hours in words, or nothing.
    String hours() {
      return window == null ? "" : window.from() + "–" + window.until();
    }
  }

  /// From when to when somebody has to be at home; never longer than `LONGEST`.
  record Window(LocalTime from, LocalTime until) {

    static final Duration LONGEST = Duration.ofHours(3);

    static boolean fits(LocalTime from, LocalTime until) {
      return until.isAfter(from) && Duration.between(from, until).compareTo(LONGEST) <= 0;
    }
  }

  record AtCommission(UUID unit, String commission, Instant since) implements OnDesk {}

  /// Refused, and whoever applied does not accept that; the head or a deputy judges it.
  record Objected(Declined declined, String objection, Instant since) implements OnDesk {

    @Override
    public UUID unit() {
      return declined.unit();
    }
  }

  /// No term runs any more.
  sealed interface Settled extends State {
    UUID by();

    Instant at();
  }

  record Granted(UUID unit, String decision, Paper paper, UUID by, Instant at) implements Settled, OnDesk {}

  record Declined(UUID unit, String ground, String decision, UUID by, Instant at) implements Settled, OnDesk {}

  record Withdrawn(UUID by, Instant at) implements Settled {}

  /// The objection was heard and the refusal stands.
  record Upheld(Declined declined, String objection, String reply, UUID by, Instant at) implements Settled, OnDesk {

    @Override
    public UUID unit() {
      return declined.unit();
    }
  }
}
