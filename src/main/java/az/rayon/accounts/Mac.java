package az.rayon.accounts;

import az.rayon.kernel.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// HMAC-SHA256 under one named secret of this installation.
public final class Mac {

  private static final String ALGORITHM = "HmacSHA256";

  private final String name;
  private final Secrets secrets;
  private volatile @Nullable SecretKeySpec key;

  public Mac(String name, Secrets secrets) {
    this.name = name;
    this.secrets = secrets;
  }

  public byte[] of(byte[] message) {
    try {
      var mac = javax.crypto.Mac.getInstance(ALGORITHM);
      mac.init(key());
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] of(String message) {
    return of(bytes(message));
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Fetched when first needed, because the database is there only then; it never changes.
  private SecretKeySpec key() {
    var known = key;
    if (known != null) return known;
    var fetched = new SecretKeySpec(secrets.get(name), ALGORITHM);
    key = fetched;
    return fetched;
  }
}
