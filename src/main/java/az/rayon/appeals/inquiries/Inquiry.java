package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A request for information under its registration number, and what came of it (informasiya sorğusu, Law 1024-IIQ).
///
/// The registrar and the responsible official for information (art. 10) say who answers it; the unit that has it, or
/// the responsible official, answers.
public record Inquiry(UUID id, String number, Asking asking, Term term, State state, int version) {

  /// Where the request stands. Each state carries exactly the facts known in it.
  public sealed interface State {

    /// It has its number and its term; nobody has it yet.
    record Registered() implements State {}

    /// A unit looks for the information.
    record Assigned(UUID unit, @Nullable UUID executor) implements State {}

    /// Whoever asked was told what is missing (art. 24.4); the term begins anew when it comes. `desk` had it before.
    record Incomplete(String missing, @Nullable Assigned desk, Instant since) implements State {}

    /// Nothing more is owed; the term has stopped.
    sealed interface Settled extends State {

      UUID by();

      Instant at();
    }

    /// All that was asked for was given.
    record Answered(UUID unit, @Nullable UUID executor, String text, UUID by, Instant at) implements Settled {}

    /// What may be given was given, what may not was separated from it.
    record PartlyAnswered(UUID unit, @Nullable UUID executor, String text, Withheld withheld, UUID by, Instant at)
        implements
          Settled {}

    /// Refused on a ground of the law; `link` says where it is, when it is public already.
    record Declined(UUID unit, String ground, String reason, @Nullable String link, UUID by, Instant at)
        implements
          Settled {}

    /// Another body holds it, and has the request now: art. 23.1.
    record Forwarded(String body, String reason, UUID by, Instant at) implements Settled {}

    /// Whoever asked took it back.
    record Withdrawn(UUID by, Instant at) implements Settled {}
  }

  /// Which part of the information is not given, and the code of the ground for it.
  public record Withheld(String part, String ground) {}

  /// Why a step was not taken.
  public enum Refusal {
    NOT_YOURS, WAITING, NOT_WAITING, SETTLED, NOTICE_LATE, TERM_OVER, ALREADY_LONGER, URGENT
  }

  public static Inquiry registered(UUID id, String number, Asking asking, Term term) {
    return new Inquiry(id, number, asking, term, new State.Registered(), 0);
  }

  public boolean open() {
    return !(state instanceof State.Settled);
  }

  /// Past its term. While whoever asked has to add something, no term runs.
  public boolean overdue(Instant now) {
    return open() && !(state instanceof State.Incomplete) && term.over(now);
  }

  /// The unit that has or had it; none before it is assigned, and none when it never was.
  @Nullable
  UUID unit() {
    return switch (state) {
      case State.Assigned s -> s.unit();
      case State.Incomplete s -> s.desk() == null ? null : s.desk().unit();
      case State.Answered s -> s.unit();
      case State.PartlyAnswered s -> s.unit();
      case State.Declined s -> s.unit();
      case State.Registered _,State.Forwarded _,State.Withdrawn _ -> null;
    };
  }

  /// Says who answers it, and may say so anew.
  public Outcome<Inquiry, Refusal> route(UUID unit, @Nullable UUID executor, Actor by) {
    return step(leads(by), () -> new State.Assigned(unit, executor));
  }

  /// The unit says that it is not its own.
  public Outcome<Inquiry, Refusal> giveBack(Actor by) {
    return step(state instanceof State.Assigned && onDesk(by), State.Registered::new);
  }

  /// Asks for what is missing, while there is time to say so.
  public Outcome<Inquiry, Refusal> askCompletion(String missing, Notice notice, Actor by, Instant now) {
    var desk = state instanceof State.Assigned assigned ? assigned : null;
    var asked = step(leads(by) || onDesk(by), () -> new State.Incomplete(missing, desk, now));
    if (asked instanceof Done && (notice.late() || term.over(now))) return new Refused<>(Refusal.NOTICE_LATE);
    return asked;
  }

  /// What was missing has come, from whoever asked or, for them, through an official; the term begins anew.
  public Outcome<Inquiry, Refusal> complete(Term fresh, Claimant by) {
    if (!by.owns() && !leads(by.actor())) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Incomplete(_, var desk, _) -> new Done<>(
          new Inquiry(id, number, asking, fresh, desk == null ? new State.Registered() : desk, version));
      case State.Registered _,State.Assigned _ -> new Refused<>(Refusal.NOT_WAITING);
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
    };
  }

  /// Seven more working days, said in time and once. Terms in hours are not extended.
  public Outcome<Inquiry, Refusal> extend(Term longer, Notice notice, Actor by, Instant now) {
    var kept = step(answers(by), () -> state);
    if (!(kept instanceof Done)) return kept;
    if (asking.urgency().inHours()) return new Refused<>(Refusal.URGENT);
    if (term.extended()) return new Refused<>(Refusal.ALREADY_LONGER);
    if (term.over(now)) return new Refused<>(Refusal.TERM_OVER);
    if (notice.late()) return new Refused<>(Refusal.NOTICE_LATE);
    return new Done<>(new Inquiry(id, number, asking, longer, state, version));
  }

  public Outcome<Inquiry, Refusal> answer(String text, Actor by, Instant now) {
    return step(answers(by), () -> new State.Answered(desk(by), executor(), text, by.id(), now));
  }

  public Outcome<Inquiry, Refusal> answerPartly(String text, Withheld withheld, Actor by, Instant now) {
    return step(answers(by), () -> new State.PartlyAnswered(desk(by), executor(), text, withheld, by.id(), now));
  }

  public Outcome<Inquiry, Refusal> decline(Declining why, Actor by, Instant now) {
    return step(answers(by),
        () -> new State.Declined(desk(by), why.ground(), why.reason(), why.link(), by.id(), now));
  }

  /// The words of a refusal.
  public record Declining(String ground, String reason, @Nullable String link) {}

  public Outcome<Inquiry, Refusal> forward(String body, String reason, Actor by, Instant now) {
    return step(leads(by), () -> new State.Forwarded(body, reason, by.id(), now));
  }

  /// Whoever asked takes it back; or an official does for them, asked.
  public Outcome<Inquiry, Refusal> withdraw(Claimant by, Instant now) {
    if (!by.owns() && !leads(by.actor())) return new Refused<>(Refusal.NOT_YOURS);
    return open() ? new Done<>(now(new State.Withdrawn(by.actor().id(), now))) : new Refused<>(Refusal.SETTLED);
  }

  /// Whether something was given that could be given to everybody.
  boolean publishable() {
    return state instanceof State.Answered || state instanceof State.PartlyAnswered;
  }

  Inquiry within(Term again) {
    return new Inquiry(id, number, asking, again, state, version);
  }

  public boolean askedBy(Actor reader) {
    return reader instanceof Citizen(var account) && account.equals(asking.account());
  }

  /// The one gate for staff (N5): whoever leads, registers, audits or is responsible for information sees all, a unit
  /// sees what lies on its desk.
  public boolean seenBy(Official reader) {
    return sight(reader).sees(unit());
  }

  public static Sight sight(Official reader) {
    return reader.is(Role.DATA) ? new Sight.All() : Sight.of(reader);
  }

  /// Who says which unit answers, and stands in for whoever asked.
  public static boolean leads(Actor by) {
    return by.holds(Role.REGISTRAR) || by.holds(Role.DATA);
  }

  private boolean answers(Actor by) {
    return by.holds(Role.DATA) || onDesk(by);
  }

  private boolean onDesk(Actor by) {
    var unit = unit();
    return unit != null && by instanceof Official official && official.serves(unit)
        && Role.ANSWERING.stream().anyMatch(official::is);
  }

  private UUID desk(Actor by) {
    if (state instanceof State.Assigned(var unit, _)) return unit;
    if (by instanceof Official official) return official.unit();
    throw new IllegalStateException("nobody's desk");
  }

  private @Nullable UUID executor() {
    return state instanceof State.Assigned(_, var executor) ? executor : null;
  }

  private Outcome<Inquiry, Refusal> step(boolean mayDoSo, Supplier<State> next) {
    if (!mayDoSo) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Registered _,State.Assigned _ -> new Done<>(now(next.get()));
      case State.Incomplete _ -> new Refused<>(Refusal.WAITING);
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
    };
  }

  private Inquiry now(State next) {
    return new Inquiry(id, number, asking, term, next, version);
  }
}
