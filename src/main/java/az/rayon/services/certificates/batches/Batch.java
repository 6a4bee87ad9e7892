package az.rayon.services.certificates.batches;

import az.rayon.kernel.Actor.Official;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Certificates of one kind that an official ordered together.
record Batch(UUID id, String kind, Official by, Instant madeAt, int all, int done, int refused) {

  /// One of them, as it was ordered.
  record Line(UUID batch, int place, String kind, Official by, String holder, String fin, Map<String, String> given) {}

  /// What became of one; the number is empty where it was refused.
  record Outcome(int place, String holder, String number, @Nullable String refused) {}

  record Ordered(String holder, String fin, Map<String, String> given) {}

  boolean isWorking() {
    return done + refused < all;
  }

  static List<String> roles(Official by) {
    return by.roles().stream().map(Enum::name).sorted().toList();
  }
}
