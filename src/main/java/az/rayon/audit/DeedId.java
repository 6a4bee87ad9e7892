package az.rayon.audit;

import java.util.UUID;

/// The key of one line in the record of deeds. It cannot be guessed, and whoever knows it may fetch the deed's receipt.
public record DeedId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
