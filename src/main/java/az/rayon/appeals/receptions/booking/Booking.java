package az.rayon.appeals.receptions.booking;

import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody has booked to come to an official, under a number. `submission` is the key of the one act of booking;
/// `post` is whom they want to see.
public record Booking(UUID id, String number, UUID submission, UUID post, Guest guest, State state, Instant made,
    boolean invented, int version) {

  /// A slot of one reception. While it is somebody's, it is nobody else's.
  public record Seat(UUID reception, LocalTime slot) {}

  /// Where the booking stands. Each state carries exactly the facts known in it.
  public sealed interface State {

    /// All was full: who gives a seat up gives it to whoever waits longest.
    record Waiting() implements State {}

    /// A seat became free and is kept for this person until then.
    record Offered(Seat seat, Instant until) implements State {}

    /// `confirmed` says that the person has said once more that they will come.
    record Booked(Seat seat, boolean confirmed) implements State {}

    record Arrived(Seat seat) implements State {}

    record Received(Seat seat) implements State {}

    /// Did not come and had not said so.
    record Missed(Seat seat) implements State {}

    /// Given up or taken away; the seat it had, if any, is somebody else's to take.
    record Cancelled(@Nullable Seat seat, Why why, String reason) implements State {}
  }

  /// Who ended it: the person, the authority, or an offer that nobody took up in time.
  public enum Why {
    PERSON, AUTHORITY, LAPSED
  }

  /// Why something was not done.
  public enum Refusal {
    NOT_YOURS, TAKEN, LIMIT, SAME_OFFICIAL, OVER, NOT_TODAY, SETTLED, TOO_MANY
  }

  public Optional<Seat> seat() {
    return Optional.ofNullable(switch (state) {
      case State.Waiting _ -> null;
      case State.Offered(var seat, _) -> seat;
      case State.Booked(var seat, _) -> seat;
      case State.Arrived(var seat) -> seat;
      case State.Received(var seat) -> seat;
      case State.Missed(var seat) -> seat;
      case State.Cancelled(var seat, _, _) -> seat;
    });
  }

  /// Whether the person can still do something with it.
  public boolean open() {
    return switch (state) {
      case State.Waiting _,State.Offered _,State.Booked _ -> true;
      case State.Arrived _,State.Received _,State.Missed _,State.Cancelled _ -> false;
    };
  }

  Outcome<Booking, Refusal> confirm() {
    return state instanceof State.Booked(var seat, _)
        ? new Done<>(now(new State.Booked(seat, true)))
        : new Refused<>(Refusal.SETTLED);
  }

  Outcome<Booking, Refusal> offer(Seat seat, Instant until) {
    return state instanceof State.Waiting
        ? new Done<>(now(new State.Offered(seat, until)))
        : new Refused<>(Refusal.SETTLED);
  }

  Outcome<Booking, Refusal> accept(Instant now) {
    if (!(state instanceof State.Offered(var seat, var until))) return new Refused<>(Refusal.SETTLED);
    return now.isAfter(until) ? new Refused<>(Refusal.OVER) : new Done<>(now(new State.Booked(seat, true)));
  }

  /// To another seat, at the person's own wish or because the day was moved; whether they come must be said anew.
  Outcome<Booking, Refusal> moveTo(Seat seat) {
    return switch (state) {
      case State.Booked _ -> new Done<>(now(new State.Booked(seat, false)));
      case State.Offered(_, var until) -> new Done<>(now(new State.Offered(seat, until)));
      case State.Waiting _,State.Arrived _,State.Received _,State.Missed _,State.Cancelled _ ->
        new Refused<>(Refusal.SETTLED);
    };
  }

  Outcome<Booking, Refusal> cancel(Why why, String reason) {
    return open()
        ? new Done<>(now(new State.Cancelled(seat().orElse(null), why, reason)))
        : new Refused<>(Refusal.SETTLED);
  }

  /// Whoever was marked as not come and comes late is let in all the same.
  Outcome<Booking, Refusal> arrive(LocalDate day, LocalDate today) {
    return onTheDay(day, today, switch (state) {
      case State.Booked(var seat, _) -> new State.Arrived(seat);
      case State.Missed(var seat) -> new State.Arrived(seat);
      case State.Waiting _,State.Offered _,State.Arrived _,State.Received _,State.Cancelled _ -> null;
    });
  }

  Outcome<Booking, Refusal> miss(LocalDate day, LocalDate today) {
    return onTheDay(day, today, state instanceof State.Booked(var seat, _) ? new State.Missed(seat) : null);
  }

  Outcome<Booking, Refusal> receive(LocalDate day, LocalDate today) {
    return onTheDay(day, today, switch (state) {
      case State.Booked(var seat, _) -> new State.Received(seat);
      case State.Arrived(var seat) -> new State.Received(seat);
      case State.Waiting _,State.Offered _,State.Missed _,State.Received _,State.Cancelled _ -> null;
    });
  }

  private Outcome<Booking, Refusal> onTheDay(LocalDate day, LocalDate today, @Nullable State next) {
    if (next == null) return new Refused<>(Refusal.SETTLED);
    return day.isAfter(today) ? new Refused<>(Refusal.NOT_TODAY) : new Done<>(now(next));
  }

  private Booking now(State next) {
    return new Booking(id, number, submission, post, guest, next, made, invented, version);
  }
}
