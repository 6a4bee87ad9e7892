package az.rayon.services.applications;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An application for a service under its number, and what came of it (Law 1036-IIQ).
///
/// The registrar says which unit handles it; the unit decides, save that an order is the head's. Whoever refused does
/// not judge the objection.
record Application(UUID id, String number, Asking asking, Term term, Facts facts, State state, int version) {

  /// What the applicant takes home: the number of the certificate or of the act.
  record Paper(String number, @Nullable UUID certificate) {}

  /// What was learnt on the way: the receipt of the fee and the commission's opinion, empty where there is none; and
  /// whose work it is, where the unit has said so.
  record Facts(String paid, String opinion, @Nullable UUID executor) {

    static final Facts NONE = new Facts("", "", null);

    Facts doneBy(@Nullable UUID official) {
      return new Facts(paid, opinion, official);
    }
  }

  /// Why a step was not taken.
  enum Refusal {
    NOT_YOURS, UNROUTED, WAITING, NOT_WAITING, SETTLED, NOT_DECLINED, TOO_LATE,
    /// Somebody else has the next word: who visits, the commission, or who hears the objection.
    ELSEWHERE,
    /// It has left the place at which this is done.
    NOT_THERE, HEAD_ONLY, OWN_DECISION, NEEDS_OPINION, UNPAID, FREE,
    /// Whoever gives certificates gave none.
    NO_TEMPLATE, VALUES_MISSING
  }

  static Application submitted(UUID id, String number, Asking asking, Term term) {
    return new Application(id, number, asking, term, Facts.NONE, new State.Submitted(), 0);
  }

  boolean open() {
    return !(state instanceof State.Settled);
  }

  /// Past its term. While a paper is asked for, no term runs.
  boolean overdue(LocalDate today) {
    return open() && !(state instanceof State.Waiting) && term.over(today);
  }

  /// The unit that handles it or did; none before it is routed.
  @Nullable
  UUID unit() {
    return state instanceof State.OnDesk on ? on.unit() : null;
  }

  /// Says which unit handles it, and may say so anew; the rules of routing say it at once.
  Outcome<Application, Refusal> route(UUID unit, Actor by) {
    if (!leads(by) && !(by instanceof Clockwork)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Submitted _,State.UnderReview _ -> new Done<>(doneBy(unit.equals(unit()) ? facts.executor() : null)
          .in(new State.UnderReview(unit)));
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
      case State.OnDesk _ -> new Refused<>(Refusal.ELSEWHERE);
    };
  }

  /// Says whose work it is in the unit; null: nobody's by name. It gives no rights that the unit has not.
  Outcome<Application, Refusal> assign(@Nullable UUID executor, Actor by) {
    if (!leads(by) && !handles(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!open()) return new Refused<>(Refusal.SETTLED);
    return unit() == null ? new Refused<>(Refusal.UNROUTED) : new Done<>(doneBy(executor));
  }

  Outcome<Application, Refusal> ask(String wanted, Actor by, Instant now) {
    return review(by, unit -> new State.Waiting(unit, wanted, now));
  }

  /// What was asked for has come; `resumed` is the term with the days on which the clock stood.
  Outcome<Application, Refusal> complete(Term resumed, Hand hand) {
    if (!hand.own() && !handles(hand.by()) && !leads(hand.by())) return new Refused<>(Refusal.NOT_YOURS);
    return state instanceof State.Waiting(var unit, _, _)
        ? new Done<>(new Application(id, number, asking, resumed, facts, new State.UnderReview(unit), version))
        : new Refused<>(open() ? Refusal.NOT_WAITING : Refusal.SETTLED);
  }

  Outcome<Application, Refusal> arrange(State.Visit visit, Actor by) {
    return review(by, unit -> new State.Inspection(unit, visit));
  }

  Outcome<Application, Refusal> visited(Actor by) {
    if (!handles(by)) return new Refused<>(Refusal.NOT_YOURS);
    return state instanceof State.Inspection(var unit, _)
        ? new Done<>(in(new State.UnderReview(unit)))
        : new Refused<>(Refusal.NOT_THERE);
  }

  Outcome<Application, Refusal> consult(String commission, Actor by, Instant now) {
    return review(by, unit -> new State.AtCommission(unit, commission, now));
  }

  Outcome<Application, Refusal> advised(String opinion, Actor by) {
    if (!handles(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!(state instanceof State.AtCommission(var unit, _, _))) return new Refused<>(Refusal.NOT_THERE);
    return new Done<>(new Application(id, number, asking, term, new Facts(facts.paid(), opinion, facts.executor()),
        new State.UnderReview(unit), version));
  }

  /// The fee has been paid elsewhere, and this is the number of the receipt.
  Outcome<Application, Refusal> paid(String receipt, Actor by) {
    if (asking.wanted().fee().signum() == 0) return new Refused<>(Refusal.FREE);
    if (!handles(by) && !leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!open()) return new Refused<>(Refusal.SETTLED);
    var known = new Facts(receipt, facts.opinion(), facts.executor());
    return new Done<>(new Application(id, number, asking, term, known, state, version));
  }

  Outcome<Application, Refusal> grant(String decision, Paper paper, Actor by, Instant now) {
    if (asking.wanted().fee().signum() > 0 && facts.paid().isEmpty() && decides(by)) {
      return new Refused<>(Refusal.UNPAID);
    }
    return decide(by, unit -> new State.Granted(unit, decision, paper, by.id(), now));
  }

  Outcome<Application, Refusal> decline(String ground, String decision, Actor by, Instant now) {
    return decide(by, unit -> new State.Declined(unit, ground, decision, by.id(), now));
  }

  /// The application is taken back; or, after a refusal, the objection to it, and the refusal stands.
  Outcome<Application, Refusal> withdraw(Hand hand, Instant now) {
    if (!hand.own() && !leads(hand.by())) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
      case State.Objected(var declined, _, _) -> new Done<>(in(declined));
      case State.Submitted _,State.OnDesk _ -> new Done<>(in(new State.Withdrawn(hand.by().id(), now)));
    };
  }

  /// An administrative complaint, while the law lets it be made; `last` is the last day. Another term runs for it.
  Outcome<Application, Refusal> object(String objection, Term fresh, LocalDate last, Hand hand, Instant now) {
    if (!hand.own()) return new Refused<>(Refusal.NOT_YOURS);
    if (!(state instanceof State.Declined declined)) return new Refused<>(Refusal.NOT_DECLINED);
    if (fresh.from().isAfter(last)) return new Refused<>(Refusal.TOO_LATE);
    return new Done<>(new Application(id, number, asking, fresh, facts, new State.Objected(declined, objection, now),
        version));
  }

  /// The objection is right: it is handled anew.
  Outcome<Application, Refusal> reopen(Term fresh, Actor by) {
    return judge(by, objected -> new Application(id, number, asking, fresh, facts,
        new State.UnderReview(objected.unit()), version));
  }

  Outcome<Application, Refusal> uphold(String reply, Actor by, Instant now) {
    return judge(by, objected -> in(
        new State.Upheld(objected.declined(), objected.objection(), reply, by.id(), now)));
  }

  Application within(Term again) {
    return new Application(id, number, asking, again, facts, state, version);
  }

  boolean askedBy(Actor reader) {
    return reader instanceof Citizen(var account) && account.equals(asking.applicant().account());
  }

  /// The one gate for staff (N5).
  boolean seenBy(Official reader) {
    return Sight.of(reader).sees(unit());
  }

  static boolean leads(Actor by) {
    return by.holds(Role.REGISTRAR) || heads(by);
  }

  private static boolean heads(Actor by) {
    return by.holds(Role.HEAD) || by.holds(Role.DEPUTY);
  }

  /// Who works on it: its unit, and the leadership.
  boolean handles(Actor by) {
    var unit = unit();
    boolean serves = unit != null && by instanceof Official official && official.serves(unit)
        && (official.is(Role.EXECUTOR) || official.is(Role.REPRESENTATIVE));
    return serves || heads(by);
  }

  private boolean decides(Actor by) {
    return asking.wanted().ordered() ? heads(by) : handles(by);
  }

  private Outcome<Application, Refusal> decide(Actor by, Function<UUID, State> next) {
    if (!handles(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!decides(by)) return new Refused<>(Refusal.HEAD_ONLY);
    var decided = review(by, next);
    boolean unheard = asking.wanted().commission() && facts.opinion().isEmpty();
    return decided instanceof Done && unheard ? new Refused<>(Refusal.NEEDS_OPINION) : decided;
  }

  private Outcome<Application, Refusal> judge(Actor by, Function<State.Objected, Application> next) {
    if (!heads(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!(state instanceof State.Objected objected)) return new Refused<>(Refusal.NOT_THERE);
    if (objected.declined().by().equals(by.id())) return new Refused<>(Refusal.OWN_DECISION);
    return new Done<>(next.apply(objected));
  }

  private Outcome<Application, Refusal> review(Actor by, Function<UUID, State> next) {
    if (!handles(by)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.UnderReview(var unit) -> new Done<>(in(next.apply(unit)));
      case State.Submitted _ -> new Refused<>(Refusal.UNROUTED);
      case State.Waiting _ -> new Refused<>(Refusal.WAITING);
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
      case State.Inspection _,State.AtCommission _,State.Objected _ -> new Refused<>(Refusal.ELSEWHERE);
    };
  }

  private Application doneBy(@Nullable UUID official) {
    return new Application(id, number, asking, term, facts.doneBy(official), state, version);
  }

  private Application in(State next) {
    return new Application(id, number, asking, term, facts, next, version);
  }
}
