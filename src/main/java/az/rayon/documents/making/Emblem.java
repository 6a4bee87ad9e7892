package az.rayon.documents.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/// The picture at the head of papers that bear one: `papers/emblem.png`. It is the program's own; an authority puts
/// the emblem that it may use in its place.
final class Emblem {

  static final String ADDRESS = "data:image/png;base64," + Base64.getEncoder().encodeToString(read());

  private Emblem() {}

  private static byte[] read() {
    try (var in = Emblem.class.getResourceAsStream("/papers/emblem.png")) {
      if (in == null) throw new IllegalStateException("no emblem");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
