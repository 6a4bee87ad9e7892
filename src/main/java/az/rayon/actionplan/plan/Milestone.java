package az.rayon.actionplan.plan;

import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a measure that somebody has promised for a day.
public record Milestone(UUID id, UUID measure, String title, LocalDate due, @Nullable Reached reached, int version) {

  /// That the step was taken: on which day, with what result, and who said so.
  public record Reached(LocalDate on, String result, UUID by, Instant at) {}

  public Outcome<Milestone, Refusal> reach(LocalDate on, String result, UUID by, Instant now, LocalDate today) {
    if (reached != null) return new Refused<>(Refusal.ALREADY_DONE);
    if (on.isAfter(today)) return new Refused<>(Refusal.IN_THE_FUTURE);
    return new Done<>(new Milestone(id, measure, title, due, new Reached(on, result, by, now), version));
  }

  /// Takes back that it was reached; the history keeps both.
  public Outcome<Milestone, Refusal> reopen() {
    if (reached == null) return new Refused<>(Refusal.NOT_DONE);
    return new Done<>(new Milestone(id, measure, title, due, null, version));
  }

  public Milestone moved(String newTitle, LocalDate newDue) {
    return new Milestone(id, measure, newTitle, newDue, reached, version);
  }

  public boolean done() {
    return reached != null;
  }

  public boolean overdue(LocalDate today) {
    return reached == null && due.isBefore(today);
  }
}
