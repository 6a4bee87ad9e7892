package az.rayon.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a telephone's programme shows for a key that was typed into it (RFC 6238, six digits, half a minute each).
final class OneTimeCode {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private OneTimeCode() {}

  static String of(String key, Instant now) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(bytes(key.replaceAll("\\s", "").toUpperCase(Locale.ROOT)), "HmacSHA1"));
    var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(now.getEpochSecond() / 30).array());
    var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }

  private static byte[] bytes(String base32) {
    var bits = new StringBuilder();
    base32.chars().map(LETTERS::indexOf).forEach(value -> bits.append("%5s".formatted(Integer.toBinaryString(value))
        .replace(' ', '0')));
    var bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    return bytes;
  }
}
