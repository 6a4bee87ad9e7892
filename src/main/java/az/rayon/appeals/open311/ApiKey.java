package az.rayon.appeals.open311;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program shows to be let in: whose it is, how often it may call in a minute, and how it stands. The key itself
/// is known to its holder only.
record ApiKey(UUID id, String name, String contact, int perMinute, Instant madeAt, @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  boolean revoked() {
    return revokedAt != null;
  }
}
