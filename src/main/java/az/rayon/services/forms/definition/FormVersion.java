package az.rayon.services.forms.definition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One edition of a service's form. A draft is being written; one is in force and is what people begin; those before it
/// are followed to the end by whoever began under them.
public record FormVersion(String service, int version, State state, Form form, int edits, UUID editedBy,
    Instant editedAt, @Nullable Instant publishedAt) {

  public enum State {
    DRAFT, IN_FORCE, PAST
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }
}
