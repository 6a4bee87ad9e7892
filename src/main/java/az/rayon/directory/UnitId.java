package az.rayon.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The key of a unit of the authority; the same that `Actor.Official` carries as the unit a person serves in.
public record UnitId(UUID value) {

  /// The key of a unit of the demonstration, made from its code so that demonstration accounts can name it as well.
  public static UnitId ofSample(String code) {
    return new UnitId(UUID.nameUUIDFromBytes(("unit:" + code).getBytes(StandardCharsets.UTF_8)));
  }
}
