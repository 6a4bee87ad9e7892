package az.rayon.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Something long and random that only its holder knows: a session's cookie, a letter's link. The database keeps its
/// hash, which is enough to recognise it and no use to anybody else.
public record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Never in a log by mistake.
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
