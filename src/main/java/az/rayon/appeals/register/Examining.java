package az.rayon.appeals.register;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who examines what lies on a unit's desk and answers it: its executors and representatives, and the head or a deputy
/// what lies on their own, above all complaints about an answer.
final class Examining {

  private Examining() {}

  static boolean may(Actor by) {
    return Role.ANSWERING.stream().anyMatch(by::holds);
  }

  static boolean may(Actor by, @Nullable UUID unit) {
    return may(by) && unit != null && by instanceof Official official && official.serves(unit);
  }
}
