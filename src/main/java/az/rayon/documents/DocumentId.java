package az.rayon.documents;

import java.util.UUID;

/// The key of a kept file. Knowing it opens nothing: each reading asks the `DocumentGate` of the owner.
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
