package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;

/// Which answers the head wants a second pair of eyes on before they are given.
public enum FourEyes {
  NONE, COMPLAINTS, ALL;

  /// The head's own answer waits for nobody.
  boolean wanted(Appeal appeal, Actor by) {
    return !by.holds(Role.HEAD) && switch (this) {
      case NONE -> false;
      case COMPLAINTS -> appeal.filing().kind() == Filing.Kind.COMPLAINT;
      case ALL -> true;
    };
  }

  /// Only the head says which.
  public static boolean maySet(Actor by) {
    return by.holds(Role.HEAD);
  }

  /// The head or a deputy lets an answer go out; never their own.
  public static Outcome<Appeal, Refusal> approve(Appeal appeal, Actor by, Instant now) {
    if (!mayApprove(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!(appeal.state() instanceof State.Drafted draft)) return new Refused<>(Refusal.NOT_DRAFTED);
    if (appeal.complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    if (draft.by().equals(by.id())) return new Refused<>(Refusal.OWN_DRAFT);
    return new Done<>(appeal.now(
        new State.Answered(draft.unit(), draft.executor(), draft.result(), draft.text(), by.id(), now)));
  }

  /// The answer goes back to the unit to be written better.
  public static Outcome<Appeal, Refusal> sendBack(Appeal appeal, Actor by) {
    if (!mayApprove(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (appeal.complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    return appeal.state() instanceof State.Drafted draft
        ? new Done<>(appeal.now(new State.Examined(draft.unit(), draft.executor())))
        : new Refused<>(Refusal.NOT_DRAFTED);
  }

  static boolean mayApprove(Actor by) {
    return by.holds(Role.HEAD) || by.holds(Role.DEPUTY);
  }
}
