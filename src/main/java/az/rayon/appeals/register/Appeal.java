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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What somebody put to the authority, under its registration number, and what came of it (Law 1308-IVQ).
public record Appeal(UUID id, String number, Filing filing, Term term, Marks marks, State state, int version) {

  /// Where the appeal stands. Each state carries exactly the facts known in it.
  public sealed interface State {

    /// It has its number and its term, and lies before the registrar, who has still to say who examines it.
    record Registered() implements State {}

    /// A unit has it before itself: a department, or the representation in an inzibati ərazi dairəsi.
    sealed interface OnDesk extends State {

      UUID unit();

      @Nullable UUID executor();
    }

    /// The unit examines it.
    record Examined(UUID unit, @Nullable UUID executor) implements OnDesk {}

    /// The unit has written an answer, which waits for the approval that the head has asked for.
    record Drafted(UUID unit, @Nullable UUID executor, Result result, String text, UUID by, Instant at)
        implements OnDesk {}

    /// Nothing more is owed; the term has stopped.
    sealed interface Settled extends State {

      UUID by();

      Instant at();
    }

    /// The person has a written answer on the merits.
    record Answered(UUID unit, @Nullable UUID executor, Result result, String text, UUID by, Instant at)
        implements Settled {}

    /// Not this authority's matter: sent on to the bodies that are competent, by the day that art. 7.10 sets.
    record Forwarded(List<String> bodies, String reason, @Nullable LocalDate dueBy, UUID by, Instant at)
        implements Settled {

      public Forwarded {
        bodies = List.copyOf(bodies);
      }
    }

    /// Not examined, for one of the grounds of art. 8.1.
    record LeftUnexamined(Ground ground, String reason, UUID by, Instant at) implements Settled {}

    /// Not accepted: it is anonymous (art. 6.4), or the law on appeals does not cover it (art. 4). Its number stays.
    record NotAccepted(Obstacle obstacle, String reason, UUID by, Instant at) implements Settled {}

    /// The person took it back.
    record Withdrawn(UUID by, Instant at) implements Settled {}

    /// An earlier open appeal of the same person is answered in one letter with it.
    record Merged(UUID into, UUID by, Instant at) implements Settled {}
  }

  /// What the answer on the merits came to: təmin edilib, qismən təmin edilib, izah olunub, əsaslandırılmış imtina.
  public enum Result {
    SATISFIED, PARTLY_SATISFIED, EXPLAINED, DECLINED
  }

  /// Why an appeal may be left unexamined: art. 8.1.1 to 8.1.6, in the law's order.
  public enum Ground {
    OTHER_PROCEDURE, UNFIT, COURT_DECISION, ANSWERED_THREE_TIMES, INSUFFICIENT, STOPPED
  }

  /// Why an appeal is not accepted: art. 6.4, and what art. 4 leaves to other laws.
  public enum Obstacle {
    ANONYMOUS, COURT, ADMINISTRATIVE, ELECTION, SERVICE, OMBUDSMAN, OTHER_LAW
  }

  /// Why a step was not taken.
  public enum Refusal {
    NOT_YOURS, NOT_ROUTED, SETTLED, TERM_OVER, ALREADY_LONGER, ALREADY_EXTENDED, SPECIAL_TERM,
    /// what the law forbids to accept or to pass on
    ANONYMOUS, NOT_ANONYMOUS, NOT_THREE_ANSWERS,
    /// nobody acts on a complaint about themselves, nor before somebody has said whom it complains of
    WHOM_UNSAID, COMPLAINED_OF, COMPLAINED_OF_BODY, COMPLAINED_OF_OFFICIAL, COMPLAINED_OF_COLLEAGUE, COMPLAINED_OF_YOU,
    /// what is not ripe for it, or no more, or fits nothing
    NOT_DRAFTED, OWN_DRAFT, NOT_CLOSED, NOT_ANSWERED, TOO_LATE, NOT_RIPE, ITSELF, NOT_EARLIER, OTHER_PERSON,
    NO_SUCH_NUMBER, OTHER_SETTLED, TOLD_ALREADY, REMINDED_TODAY
  }

  public static Appeal registered(UUID id, String number, Filing filing, Term term) {
    return new Appeal(id, number, filing, term, Marks.NONE, new State.Registered(), 0);
  }

  public boolean open() {
    return !(state instanceof State.Settled);
  }

  /// The unit that examines or examined it; none before it is routed, and none when it never was.
  public @Nullable UUID unit() {
    if (state instanceof State.OnDesk lies) return lies.unit();
    return state instanceof State.Answered answered ? answered.unit() : null;
  }

  /// The unit says that the appeal is not its own; the registrar looks again.
  public Outcome<Appeal, Refusal> giveBack(Actor by) {
    return onDesk(by, _ -> new Done<>(now(new State.Registered())));
  }

  /// Further study is needed, and the longer term of art. 10.1 runs from the same day. It must be said before the
  /// ordinary term ends, and can be said once.
  public Outcome<Appeal, Refusal> study(Term longer, Actor by, LocalDate today) {
    return onDesk(by, _ -> lengthened(longer, term.againstStudy(today)));
  }

  /// Information was asked for elsewhere, and the term is extended: once, before it ends, and not where the law sets a
  /// special term (art. 10.2).
  public Outcome<Appeal, Refusal> extend(Term longer, Actor by, LocalDate today) {
    return onDesk(by, _ -> lengthened(longer, term.againstExtension(today)));
  }

  private Outcome<Appeal, Refusal> lengthened(Term longer, Optional<Refusal> against) {
    return against.isPresent() ? new Refused<>(against.get()) : new Done<>(within(longer));
  }

  /// Only the unit that examines an appeal answers it, and only once. Where the head wants a second pair of eyes, the
  /// answer waits for it, and may be written anew until then.
  public Outcome<Appeal, Refusal> answer(Result result, String text, boolean approval, Actor by, Instant now) {
    return onDesk(by, lies -> new Done<>(now(approval
        ? new State.Drafted(lies.unit(), lies.executor(), result, text, by.id(), now)
        : new State.Answered(lies.unit(), lies.executor(), result, text, by.id(), now))));
  }

  /// The registrar sends it on to the competent bodies, none of which is complained of in it.
  public Outcome<Appeal, Refusal> forward(List<Body> bodies, String reason, @Nullable LocalDate dueBy, Actor by,
      Instant now) {
    boolean complainedOf = bodies.stream().anyMatch(marks.against()::body);
    var against = complainedOf ? Refusal.COMPLAINED_OF_BODY : anonymous() ? Refusal.ANONYMOUS : null;
    var names = bodies.stream().map(body -> body.name().az()).toList();
    return close(new State.Forwarded(names, reason, dueBy, by.id(), now), by.holds(Role.REGISTRAR),
        whomUnsaid() ? Refusal.WHOM_UNSAID : against);
  }

  /// The registrar leaves it unexamined and says on which ground. That it was answered often enough is the register's
  /// to know: `answered` says so.
  public Outcome<Appeal, Refusal> leaveUnexamined(Ground ground, String reason, boolean answered, Actor by,
      Instant now) {
    var against = ground == Ground.ANSWERED_THREE_TIMES && !answered ? Refusal.NOT_THREE_ANSWERS : null;
    return close(new State.LeftUnexamined(ground, reason, by.id(), now), by.holds(Role.REGISTRAR), against);
  }

  /// The registrar does not accept what the law on appeals does not cover.
  public Outcome<Appeal, Refusal> notAccept(Obstacle obstacle, String reason, Actor by, Instant now) {
    var against = obstacle == Obstacle.ANONYMOUS && !anonymous() ? Refusal.NOT_ANONYMOUS : null;
    return close(new State.NotAccepted(obstacle, reason, by.id(), now), by.holds(Role.REGISTRAR), against);
  }

  /// The registrar puts down whom it complains of and what is asked for in it; `again` is the term that then runs. It
  /// leaves the desk of a unit or an official that turns out to be complained of.
  public Outcome<Appeal, Refusal> mark(Marks known, Term again, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    if (!open()) return new Refused<>(Refusal.SETTLED);
    if (complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    boolean leaves = state instanceof State.OnDesk lies && known.against().has(lies);
    return new Done<>(new Appeal(id, number, filing, again, known, leaves ? new State.Registered() : state, version));
  }

  /// Whoever wrote it takes it back; or the registrar does for them, asked.
  public Outcome<Appeal, Refusal> withdraw(Claimant by, Instant now) {
    return close(new State.Withdrawn(by.actor().id(), now), by.mayAsk(), null);
  }

  /// Art. 6.4: it names nobody on a letterhead and gives no way to reach anybody.
  public boolean anonymous() {
    return filing.author() instanceof Author.Person person && !person.contacts().any();
  }

  /// A complaint goes nowhere before somebody has said whom it complains of, be it nobody in particular.
  public boolean whomUnsaid() {
    return filing.kind() == Filing.Kind.COMPLAINT && !marks.against().said();
  }

  /// Nobody acts on a complaint about themselves, wherever it lies.
  boolean complainsOf(Actor by) {
    return marks.against().official(by.id());
  }

  /// The appeal as it was when somebody saw it in that version: whoever saved it since then wins.
  public Appeal asOf(int seen) {
    return new Appeal(id, number, filing, term, marks, state, seen);
  }

  /// Whether this signed-in person is the one who wrote it.
  public boolean wrote(Actor reader) {
    return reader instanceof Citizen(var account) && account.equals(filing.account());
  }

  /// The one gate for staff (N5): whoever leads, registers or audits sees all, a unit sees what lies on its desk.
  public boolean seenBy(Official reader) {
    return Sight.of(reader).sees(unit());
  }

  /// What only the unit that examines the appeal may do with it.
  Outcome<Appeal, Refusal> onDesk(Actor by, Function<State.OnDesk, Outcome<Appeal, Refusal>> deed) {
    if (!Examining.may(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    return switch (state) {
      case State.OnDesk lies ->
        Examining.may(by, lies.unit()) ? deed.apply(lies) : new Refused<>(Refusal.NOT_YOURS);
      case State.Registered _ -> new Refused<>(Refusal.NOT_ROUTED);
      case State.Settled _ -> new Refused<>(Refusal.SETTLED);
    };
  }

  Outcome<Appeal, Refusal> close(State.Settled end, boolean mayDoSo, @Nullable Refusal against) {
    if (!mayDoSo) return new Refused<>(Refusal.NOT_YOURS);
    if (!open()) return new Refused<>(Refusal.SETTLED);
    if (marks.against().official(end.by())) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    return against == null ? new Done<>(now(end)) : new Refused<>(against);
  }

  Appeal now(State next) {
    return new Appeal(id, number, filing, term, marks, next, version);
  }

  Appeal within(Term other) {
    return new Appeal(id, number, filing, other, marks, state, version);
  }

  Appeal marked(Marks other) {
    return new Appeal(id, number, filing, term, other, state, version);
  }
}
