package az.rayon.accounts.secondstep;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six digits of an authenticator (RFC 6238, with the defaults that every authenticator knows: SHA-1, 30 seconds).
final class Totp {

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  static byte[] freshKey() {
    var key = new byte[20];
    RANDOM.nextBytes(key);
    return key;
  }

  /// The step of the clock to which the code belongs: this one or a neighbour, for clocks that differ a little.
  static OptionalLong step(byte[] key, String code, Instant now) {
    var digits = code.replaceAll("[\\s-]", "");
    long current = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.of(current, current - 1, current + 1).filter(step -> at(key, step, 6).equals(digits)).findFirst();
  }

  static String at(byte[] key, Instant now) {
    return at(key, now.getEpochSecond() / STEP.toSeconds(), 6);
  }

  static String at(byte[] key, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
      return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The key as people type it who cannot point a camera at the screen.
  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = (held << 8) | (next & 0xff);
      for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt((held >> (bits - 5)) & 31));
    }
    return bits == 0 ? text.toString() : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
  }
}
