package az.rayon.accounts;

import az.rayon.kernel.Secrets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A pass lets whoever has shown number and PIN look at one thing, an appeal, a booking or an application, for half
/// an hour. It stands in the address, so that no cookie is needed; it says which one and until when, under a seal of
/// this installation, so that nothing is stored and every node can read it.
@Component
public class Passes {

  public static final Duration LASTS = Duration.ofMinutes(30);
  private static final int SAID = 16 + 8;
  private static final int SEAL = 16;

  private final Mac mac;

  Passes(Secrets secrets) {
    this.mac = new Mac("appeals.pass", secrets);
  }

  public String make(UUID thing, Instant now) {
    var said = ByteBuffer.allocate(SAID).putLong(thing.getMostSignificantBits())
        .putLong(thing.getLeastSignificantBits()).putLong(now.plus(LASTS).getEpochSecond()).array();
    var pass = ByteBuffer.allocate(SAID + SEAL).put(said).put(seal(said)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(pass);
  }

  /// What it opens; none where it is forged, mutilated or too old.
  public Optional<UUID> open(String pass, Instant now) {
    var bytes = decoded(pass);
    if (bytes.length != SAID + SEAL) return Optional.empty();
    var said = Arrays.copyOf(bytes, SAID);
    if (!MessageDigest.isEqual(seal(said), Arrays.copyOfRange(bytes, SAID, SAID + SEAL))) return Optional.empty();
    var read = ByteBuffer.wrap(said);
    var thing = new UUID(read.getLong(), read.getLong());
    return now.isBefore(Instant.ofEpochSecond(read.getLong())) ? Optional.of(thing) : Optional.empty();
  }

  private byte[] seal(byte[] said) {
    return Arrays.copyOf(mac.of(said), SEAL);
  }

  private static byte[] decoded(String pass) {
    try {
      return Base64.getUrlDecoder().decode(pass);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
