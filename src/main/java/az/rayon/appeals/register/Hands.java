package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Into whose hands an appeal comes: never into those of the one complained of. To put it there is an offence of
/// whoever does it.
public final class Hands {

  private Hands() {}

  /// The registrar says which unit examines it, and may say so anew while it is open; the head or a deputy says it in a
  /// resolution (dərkənar) on a new one.
  public static Outcome<Appeal, Refusal> route(Appeal appeal, UUID unit, @Nullable UUID executor, Actor by) {
    boolean resolves = mayResolve(by) && appeal.state() instanceof State.Registered;
    if (!by.holds(Role.REGISTRAR) && !resolves) return new Refused<>(Refusal.NOT_YOURS);
    var bar = bar(appeal, by);
    if (bar != null) return new Refused<>(bar);
    var against = appeal.marks().against();
    if (against.unit(unit)) return new Refused<>(Refusal.COMPLAINED_OF);
    if (against.official(executor)) return new Refused<>(Refusal.COMPLAINED_OF_OFFICIAL);
    return new Done<>(appeal.now(new State.Examined(unit, executor)));
  }

  /// Other bodies are competent too: each has a copy, and where the appeal lies does not change.
  public static Outcome<Appeal, Refusal> copy(Appeal appeal, List<Body> bodies, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    var bar = bar(appeal, by);
    if (bar != null) return new Refused<>(bar);
    return bodies.stream().anyMatch(appeal.marks().against()::body)
        ? new Refused<>(Refusal.COMPLAINED_OF_BODY)
        : new Done<>(appeal);
  }

  /// What keeps an appeal from being passed on at all.
  private static @Nullable Refusal bar(Appeal appeal, Actor by) {
    if (!appeal.open()) return Refusal.SETTLED;
    if (appeal.anonymous()) return Refusal.ANONYMOUS;
    if (appeal.complainsOf(by)) return Refusal.COMPLAINED_OF_YOU;
    return appeal.whomUnsaid() ? Refusal.WHOM_UNSAID : null;
  }

  private static boolean mayResolve(Actor by) {
    return by.holds(Role.HEAD) || by.holds(Role.DEPUTY);
  }

  /// The unit itself says who of it examines what lies before it; whoever answers appeals there may take it over.
  public static Outcome<Appeal, Refusal> assign(Appeal appeal, UUID executor, Actor by) {
    return appeal.onDesk(by, lies -> appeal.marks().against().official(executor)
        ? new Refused<>(Refusal.COMPLAINED_OF_OFFICIAL)
        : new Done<>(appeal.now(switch (lies) {
          case State.Examined it -> new State.Examined(it.unit(), executor);
          case State.Drafted it -> new State.Drafted(it.unit(), executor, it.result(), it.text(), it.by(), it.at());
        })));
  }

  /// Answers by word of mouth what was said by word of mouth, before it lies on any desk.
  static Outcome<Appeal, Refusal> answerOnTheSpot(Appeal appeal, UUID unit, Result result, String text, Actor by,
      Instant now) {
    boolean receives = by.holds(Role.SECRETARY) || by.holds(Role.REGISTRAR) || by.holds(Role.REPRESENTATIVE);
    if (!receives || appeal.filing().channel().form() != Filing.Form.ORAL) return new Refused<>(Refusal.NOT_YOURS);
    if (!(appeal.state() instanceof State.Registered)) return new Refused<>(Refusal.SETTLED);
    if (appeal.complainsOf(by)) return new Refused<>(Refusal.COMPLAINED_OF_YOU);
    if (appeal.marks().against().unit(unit)) return new Refused<>(Refusal.COMPLAINED_OF);
    return new Done<>(appeal.now(new State.Answered(unit, null, result, text, by.id(), now)));
  }
}
