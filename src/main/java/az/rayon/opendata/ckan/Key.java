package az.rayon.opendata.ckan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The key under which CKAN's clients know a thing. It is made from the thing's name, so it stays what it is.
public final class Key {

  private Key() {}

  /// Of a kind of thing and its name: `organization`, `group`, `tag`, `dataset` or `resource`.
  public static String of(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
