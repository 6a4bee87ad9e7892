package az.rayon.appeals.receptions.mobile;

import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The authority receives in a village, under a number. A reason stands where it was cancelled or moved; `sequence`
/// counts the changes that calendars must learn of.
public record MobileReception(UUID id, String number, Plan plan, State state, @Nullable LocalDate movedFrom,
    String reason, int sequence, Instant changed, boolean invented, int version) {

  /// Where, when and who: `settlement` is the place's code in the directory, `officials` are posts of it, `guests` are
  /// other bodies that come, in words.
  public record Plan(String settlement, LocalDate day, LocalTime opens, LocalTime closes, String place,
      List<UUID> officials, String guests) {

    public Plan {
      officials = List.copyOf(officials);
    }
  }

  public enum State {
    PLANNED, CANCELLED
  }

  /// Why something was not done.
  public enum Refusal {
    NOT_YOURS, PAST, DAY_OFF, CANCELLED, NOT_YET, LONG_AGO
  }

  public boolean cancelled() {
    return state == State.CANCELLED;
  }

  /// Whoever comes can still be told.
  Outcome<MobileReception, Refusal> cancel(String why, LocalDate today, Instant now) {
    if (cancelled()) return new Refused<>(Refusal.CANCELLED);
    if (plan.day().isBefore(today)) return new Refused<>(Refusal.PAST);
    return new Done<>(changed(plan, State.CANCELLED, movedFrom, why, now));
  }

  /// To another day, hour or place; only another day needs to be told as moved.
  Outcome<MobileReception, Refusal> move(Plan to, String why, LocalDate today, Instant now) {
    if (cancelled()) return new Refused<>(Refusal.CANCELLED);
    if (plan.day().isBefore(today) || to.day().isBefore(today)) return new Refused<>(Refusal.PAST);
    var first = movedFrom == null ? plan.day() : movedFrom;
    boolean back = first.equals(to.day());
    return new Done<>(changed(to, state, back ? null : first, back ? "" : why, now));
  }

  private MobileReception changed(Plan to, State then, @Nullable LocalDate from, String why, Instant now) {
    return new MobileReception(id, number, to, then, from, why, sequence + 1, now, invented, version);
  }
}
