package az.rayon.appeals.register;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody put to the authority, under its registration number, and what came of it (Law 1308-IVQ).
public record Appeal(UUID id, String number, Filing filing, Term term, State state, int version) {

  /// Where the appeal stands. Each state carries exactly the facts known in it.
  public sealed interface State {

    /// It has its number and its term, and lies before the registrar, who has still to say who examines it.
    record Registered() implements State {}

    /// A unit examines it: a department, or the representation in an inzibati ərazi dairəsi.
    record Examined(UUID unit, @Nullable UUID executor) implements State {}

    /// Nothing more is owed; the term has stopped.
    sealed interface Settled extends State {

      UUID by();

      Instant at();
    }

    /// The person has a written answer on the merits.
    record Answered(UUID unit, @Nullable UUID executor, Result result, String text, UUID by, Instant at)
        implements Settled {}

    /// Not this authority's matter: sent on to the body that is competent, art. 7.10.
    record Forwarded(String body, String reason, UUID by, Instant at) implements Settled {}

    /// Not examined, for one of the grounds of art. 8.1.
    record LeftUnexamined(Ground ground, String reason, UUID by, Instant at) implements Settled {}

    /// The person took it back.
    record Withdrawn(UUID by, Instant at) implements Settled {}
  }

  /// What the answer on the merits came to.
  public enum Result {
    /// təmin edilib
    SATISFIED,
    /// qismən təmin edilib
    PARTLY_SATISFIED,
    /// izah olunub
    EXPLAINED,
    /// əsaslandırılmış imtina
    DECLINED
  }

  /// Why an appeal may be left unexamined: art. 8.1.1 to 8.1.6, in the law's order.
  public enum Ground {
    OTHER_PROCEDURE, UNFIT, COURT_DECISION, ANSWERED_THREE_TIMES, INSUFFICIENT, STOPPED
  }

  /// Why a step was not taken.
  public enum Refusal {
    NOT_YOURS, NOT_ROUTED, SETTLED, TERM_OVER, ALREADY_LONGER
  }

  public static Appeal registered(UUID id, String number, Filing filing, Term term) {
    return new Appeal(id, number, filing, term, new State.Registered(), 0);
  }

  public boolean open() {
    return !(state instanceof State.Settled);
  }

  /// The unit that examines or examined it; none before it is routed, and none when it never was.
  @Nullable UUID unit() {
    return switch (state) {
      case State.Examined examined -> examined.unit();
      case State.Answered answered -> answered.unit();
      case State.Registered _, State.Forwarded _, State.LeftUnexamined _, State.Withdrawn _ -> null;
    };
  }

  /// The registrar says which unit examines it, and may say so anew while it is open.
  public Outcome<Appeal, Refusal> route(UUID unit, @Nullable UUID executor, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Registered _, State.Examined _ -> new Done<>(now(new State.Examined(unit, executor)));
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
    };
  }

  /// The unit says that the appeal is not its own; the registrar looks again.
  public Outcome<Appeal, Refusal> giveBack(Actor by) {
    return onDesk(by, _ -> new Done<>(now(new State.Registered())));
  }

  /// Further study is needed, and the longer term of art. 10.1 runs from the same day. It must be said before the
  /// ordinary term ends, and can be said once.
  public Outcome<Appeal, Refusal> study(Term longer, Actor by, LocalDate today) {
    return onDesk(by, examined -> {
      if (term.basis() == Term.Basis.STUDY) return new Refused<>(Refusal.ALREADY_LONGER);
      if (term.over(today)) return new Refused<>(Refusal.TERM_OVER);
      return new Done<>(new Appeal(id, number, filing, longer, examined, version));
    });
  }

  /// Only the unit that examines an appeal answers it, and only once.
  public Outcome<Appeal, Refusal> answer(Result result, String text, Actor by, Instant now) {
    return onDesk(by, examined -> new Done<>(
        now(new State.Answered(examined.unit(), examined.executor(), result, text, by.id(), now))));
  }

  /// Answers by word of mouth what was said by word of mouth, before it lies on any desk.
  Outcome<Appeal, Refusal> answerOnTheSpot(UUID unit, Result result, String text, Actor by, Instant now) {
    boolean receives = by.holds(Role.SECRETARY) || by.holds(Role.REGISTRAR) || by.holds(Role.REPRESENTATIVE);
    if (!receives || filing.channel().form() != Filing.Form.ORAL) return new Refused<>(Refusal.NOT_YOURS);
    return state instanceof State.Registered
        ? new Done<>(now(new State.Answered(unit, null, result, text, by.id(), now)))
        : new Refused<>(Refusal.SETTLED);
  }

  /// The registrar sends it on to the competent body.
  public Outcome<Appeal, Refusal> forward(String body, String reason, Actor by, Instant now) {
    return close(new State.Forwarded(body, reason, by.id(), now), by.holds(Role.REGISTRAR));
  }

  /// The registrar leaves it unexamined and says on which ground.
  Outcome<Appeal, Refusal> leaveUnexamined(Ground ground, String reason, Actor by, Instant now) {
    return close(new State.LeftUnexamined(ground, reason, by.id(), now), by.holds(Role.REGISTRAR));
  }

  /// Whoever wrote it takes it back, from the account it was written under; or the registrar does for them, asked.
  Outcome<Appeal, Refusal> withdraw(Actor by, Instant now) {
    return close(new State.Withdrawn(by.id(), now), by.holds(Role.REGISTRAR) || wrote(by));
  }

  /// The calendar has changed, and with it the day on which the same term ends.
  Appeal recounted(Term again) {
    return new Appeal(id, number, filing, again, state, version);
  }

  /// Whether this signed-in person is the one who wrote it.
  public boolean wrote(Actor reader) {
    return reader instanceof Citizen(var account) && account.equals(filing.account());
  }

  /// The one gate for staff (N5): whoever leads, registers or audits sees all, a unit sees what lies on its desk.
  public boolean seenBy(Official reader) {
    return switch (Sight.of(reader)) {
      case Sight.All _ -> true;
      case Sight.Desk(var unit) -> unit.equals(unit());
      case Sight.Nothing _ -> false;
    };
  }

  /// What only the unit that examines the appeal may do with it.
  private Outcome<Appeal, Refusal> onDesk(Actor by, OnDesk deed) {
    return switch (state) {
      case State.Examined examined -> examines(by, examined.unit()) ? deed.done(examined)
          : new Refused<>(Refusal.NOT_YOURS);
      case State.Registered _ -> new Refused<>(examines(by) ? Refusal.NOT_ROUTED : Refusal.NOT_YOURS);
      case State.Settled _ -> new Refused<>(examines(by) ? Refusal.SETTLED : Refusal.NOT_YOURS);
    };
  }

  private interface OnDesk {
    Outcome<Appeal, Refusal> done(State.Examined examined);
  }

  private Outcome<Appeal, Refusal> close(State.Settled end, boolean mayDoSo) {
    if (!mayDoSo) return new Refused<>(Refusal.NOT_YOURS);
    return open() ? new Done<>(now(end)) : new Refused<>(Refusal.SETTLED);
  }

  private static boolean examines(Actor by, UUID unit) {
    return examines(by) && by instanceof Official official && official.serves(unit);
  }

  private static boolean examines(Actor by) {
    return by.holds(Role.EXECUTOR) || by.holds(Role.REPRESENTATIVE);
  }

  private Appeal now(State next) {
    return new Appeal(id, number, filing, term, next, version);
  }
}
