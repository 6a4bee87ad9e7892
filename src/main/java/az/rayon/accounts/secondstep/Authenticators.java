package az.rayon.accounts.secondstep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// How an authenticator on a telephone learns a key: the address in the square that it photographs.
final class Authenticators {

  private static final String ISSUER = "Açıq Rayon";

  private Authenticators() {}

  static String address(byte[] key, String email) {
    return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(email) + "?secret=" + Totp.base32(key) + "&issuer="
        + encoded(ISSUER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
