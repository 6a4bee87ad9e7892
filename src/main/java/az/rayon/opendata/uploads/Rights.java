package az.rayon.opendata.uploads;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;

/// Who may do what with datasets that are kept by hand.
final class Rights {

  private Rights() {}

  /// The steward describes datasets, sends files and has them checked.
  static boolean mayKeep(Actor actor) {
    return actor.holds(Role.DATA);
  }

  /// Another steward or the leadership publishes, brings back and withdraws.
  static boolean mayPublish(Actor actor) {
    return mayKeep(actor) || actor.holds(Role.DEPUTY) || actor.holds(Role.HEAD);
  }

  static boolean mayRead(Actor actor) {
    return mayPublish(actor) || actor.holds(Role.AUDITOR);
  }
}
