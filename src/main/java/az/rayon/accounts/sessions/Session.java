package az.rayon.accounts.sessions;

import az.rayon.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody is signed in, or is half way there. `actor` is as the account stands now, not as it
/// stood at sign-in: who loses a role loses it at once. `until` is when it ends if nothing more is asked for.
public record Session(UUID id, UUID account, Stage stage, String name, String device, Instant startedAt, Instant seenAt,
    Instant until, Actor actor) {

  /// With a second step to come, the password alone opens nothing.
  public enum Stage {
    PASSWORD, WHOLE
  }

  Session lasting(Instant longer) {
    return new Session(id, account, stage, name, device, startedAt, seenAt, longer, actor);
  }

  public boolean isWhole() {
    return stage == Stage.WHOLE;
  }
}
