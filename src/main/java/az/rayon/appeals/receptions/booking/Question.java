package az.rayon.appeals.receptions.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing the person wants to talk about; once it was talked about, `appeal` is the oral appeal that it became.
public record Question(UUID booking, int place, String topic, String text, @Nullable UUID appeal) {

  /// As many as fit into one visit.
  static final int MOST = 5;

  /// The key under which it becomes an appeal, the same however often the button is pressed.
  UUID submission() {
    return UUID.nameUUIDFromBytes((booking + "/" + place).getBytes(StandardCharsets.UTF_8));
  }
}
