package az.rayon.accounts;

import az.rayon.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody is signed in, or is half way there. `actor` is as the account stands now, not as it
/// stood at sign-in: who loses a role loses it at once.
record Session(UUID id, UUID account, Stage stage, String name, String device, Instant startedAt, Instant seenAt,
    Actor actor) {

  /// With a second step to come, the password alone opens nothing.
  enum Stage {
    PASSWORD, WHOLE
  }

  boolean isWhole() {
    return stage == Stage.WHOLE;
  }
}
