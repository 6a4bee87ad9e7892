package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.Optional;

/// What can still happen to an appeal that has ended.
public final class Aftermath {

  private Aftermath() {}

  /// The ground for not examining it has gone, and it must be examined, art. 8.3: a fresh term runs. Or it was sent on
  /// by mistake, or came back from the body: nothing was found in the law that would stop its clock, so the term that
  /// it had runs on, until a lawyer has confirmed that.
  public static Outcome<Appeal, Refusal> reopen(Appeal appeal, Term fresh, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (appeal.state()) {
      case State.Forwarded _ -> new Done<>(again(appeal, appeal.term(),
          appeal.marks().reopened().byRegistrar(appeal.term()), new State.Registered()));
      case State.LeftUnexamined _,State.NotAccepted _ -> new Done<>(again(appeal, fresh,
          appeal.marks().reopened().byRegistrar(appeal.term()), new State.Registered()));
      case State.Registered _,State.OnDesk _,State.Answered _,State.Withdrawn _,State.Merged _ ->
        new Refused<>(Refusal.NOT_CLOSED);
    };
  }

  /// The day of the answer, and the last day for saying that it has solved nothing.
  public record Objection(LocalDate answered, LocalDate until) {}

  /// The person says that the answer has solved nothing: once for each answer and in time. It goes back to its unit
  /// under a fresh term; to the registrar, where the unit or the executor has since come to be complained of.
  public static Outcome<Appeal, Refusal> notSolved(Appeal appeal, Term fresh, Objection objection, Claimant by,
      LocalDate today) {
    if (!by.mayAsk()) return new Refused<>(Refusal.NOT_YOURS);
    if (!(appeal.state() instanceof State.Answered answered)) return new Refused<>(Refusal.NOT_ANSWERED);
    if (today.isAfter(objection.until())) return new Refused<>(Refusal.TOO_LATE);
    var back = new State.Examined(answered.unit(), answered.executor());
    return new Done<>(again(appeal, fresh, appeal.marks().reopened().unsolved(appeal.term(), objection.answered()),
        appeal.marks().against().has(back) ? new State.Registered() : back));
  }

  /// What stands against a complaint to the superior about this appeal: only what has ended without the person's doing,
  /// or is overdue, can be complained of.
  public static Optional<Refusal> againstComplaint(Appeal appeal, Claimant by, LocalDate today) {
    if (!by.mayAsk()) return Optional.of(Refusal.NOT_YOURS);
    boolean ripe = switch (appeal.state()) {
      case State.Registered _,State.OnDesk _ -> appeal.term().over(today);
      case State.Answered _,State.Forwarded _,State.LeftUnexamined _,State.NotAccepted _ -> true;
      case State.Withdrawn _,State.Merged _ -> false;
    };
    return ripe ? Optional.empty() : Optional.of(Refusal.NOT_RIPE);
  }

  private static Appeal again(Appeal appeal, Term fresh, Marks.Reopened reopened, State state) {
    return appeal.within(fresh).marked(appeal.marks().reopened(reopened)).now(state);
  }
}
