package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;

/// What goes to and fro between whoever wrote an appeal and those before whom it lies. Nothing was found in the law
/// (1308-IVQ) that would stop the term meanwhile, so it runs on, and the appeal may be answered with the question open.
public final class Talk {

  private Talk() {}

  /// The registrar asks, and the unit that examines it; the anonymous nobody can ask.
  public static Outcome<Appeal, Refusal> ask(Appeal appeal, Actor by) {
    var may = by.holds(Role.REGISTRAR) ? open(appeal, by) : appeal.onDesk(by, _ -> new Done<>(appeal));
    return may instanceof Done(var asked) && asked.anonymous() ? new Refused<>(Refusal.ANONYMOUS) : may;
  }

  /// What is answered, or added unasked: by whoever wrote it, or for those who call, write or come by the registrar and
  /// the unit that examines it.
  public static Outcome<Appeal, Refusal> add(Appeal appeal, Claimant by) {
    return by.mayAsk() || Examining.may(by.actor(), appeal.unit())
        ? open(appeal, by.actor())
        : new Refused<>(Refusal.NOT_YOURS);
  }

  private static Outcome<Appeal, Refusal> open(Appeal appeal, Actor by) {
    if (!appeal.open()) return new Refused<>(Refusal.SETTLED);
    return appeal.complainsOf(by) ? new Refused<>(Refusal.COMPLAINED_OF_YOU) : new Done<>(appeal);
  }
}
