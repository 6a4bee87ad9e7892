package az.rayon.appeals.receptions.timetable;

import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// One official receives on one day. `planned` is the day the rule gave; `sequence` counts the changes that calendars
/// must learn of. A reason stands where it was cancelled or moved.
public record Reception(UUID id, UUID rule, UUID post, LocalDate planned, LocalDate day, Hours hours, State state,
    String reason, int sequence, Instant changed, boolean invented) {

  public enum State {
    PLANNED, CANCELLED
  }

  /// Why the timetable was not changed.
  public enum Refusal {
    NOT_YOURS, PAST, CANCELLED, DAY_OFF, OVERLAPS
  }

  public boolean cancelled() {
    return state == State.CANCELLED;
  }

  public boolean moved() {
    return !day.equals(planned);
  }

  public boolean over(LocalDate today) {
    return day.isBefore(today);
  }

  /// The slots nobody has come too late for.
  public List<LocalTime> slotsAfter(LocalDateTime now) {
    return cancelled() ? List.of() : hours.slots().stream().filter(slot -> day.atTime(slot).isAfter(now)).toList();
  }

  /// As one of the demonstration's.
  Reception asInvented() {
    return new Reception(id, rule, post, planned, day, hours, state, reason, sequence, changed, true);
  }

  Outcome<Reception, Refusal> cancel(String why, LocalDate today, Instant now) {
    if (cancelled()) return new Refused<>(Refusal.CANCELLED);
    if (over(today)) return new Refused<>(Refusal.PAST);
    return new Done<>(new Reception(id, rule, post, planned, day, hours, State.CANCELLED, why, sequence + 1, now,
        invented));
  }

  Outcome<Reception, Refusal> move(LocalDate to, Hours then, String why, LocalDate today, Instant now) {
    if (cancelled()) return new Refused<>(Refusal.CANCELLED);
    if (over(today) || to.isBefore(today)) return new Refused<>(Refusal.PAST);
    return new Done<>(new Reception(id, rule, post, planned, to, then, state, to.equals(planned) ? "" : why,
        sequence + 1, now, invented));
  }
}
