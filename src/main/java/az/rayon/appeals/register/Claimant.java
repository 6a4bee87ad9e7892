package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;

/// Whoever asks for something that only the person who wrote the appeal, or the request, may ask for. `owns` says that
/// they have shown it to be theirs: by the account it was written under, or by its number and PIN.
public record Claimant(Actor actor, boolean owns) {

  public static Claimant of(Appeal appeal, Actor actor) {
    return new Claimant(actor, appeal.wrote(actor));
  }

  /// Number and PIN were asked for and found right.
  public static Claimant holdingPin(Actor actor) {
    return new Claimant(actor, true);
  }

  /// They demand that what is personal in it is kept, or no longer do (Law 1308-IVQ, art. 6.1).
  Outcome<Appeal, Refusal> demandConfidentiality(boolean demanded, Appeal appeal) {
    if (!mayAsk()) return new Refused<>(Refusal.NOT_YOURS);
    return appeal.open()
        ? new Done<>(appeal.marked(appeal.marks().confidential(demanded)))
        : new Refused<>(Refusal.SETTLED);
  }

  /// The registrar asks for people who come to the counter or call.
  boolean mayAsk() {
    return owns || actor.holds(Role.REGISTRAR);
  }
}
