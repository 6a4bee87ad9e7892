package az.rayon.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes version 7 UUIDs: ordered by the moment they were made, so that they index and page well.
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID at(Instant now) {
    long high = now.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
    long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
