package az.rayon.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the record: who did what to which thing, and when. `number` is the thing's public number where it has
/// one. For staff; a page for the public shows no actor.
public record Deed(DeedId id, Instant at, UUID actor, Kind kind, String deed, UUID subject, @Nullable String number) {

  /// What kind of actor did it.
  public enum Kind {
    VISITOR, CITIZEN, DELEGATE, OFFICIAL, CLOCKWORK
  }
}
