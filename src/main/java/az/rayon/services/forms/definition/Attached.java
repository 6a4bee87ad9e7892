package az.rayon.services.forms.definition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A file that answers a question, with what was noticed about it and said at once.
public record Attached(UUID document, String name, List<String> advice) {

  public Attached {
    advice = List.copyOf(Objects.requireNonNullElse(advice, List.of()));
  }
}
