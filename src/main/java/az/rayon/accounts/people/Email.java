package az.rayon.accounts.people;

import java.util.Locale;
import java.util.regex.Pattern;

/// What an e-mail address looks like, and the one way in which it is written down.
public final class Email {

  private static final Pattern SHAPE = Pattern
      .compile("[^\\s@<>,;:\"\\\\\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"\\\\\\p{Cntrl}]+\\.[^\\s@<>,;:\"\\\\\\p{Cntrl}.]{2,}");

  private Email() {}

  public static boolean looksRight(String email) {
    return email.length() <= 254 && SHAPE.matcher(email).matches();
  }

  /// Small letters by no country's rule: the Azerbaijani I must not change anybody's address.
  public static String canonical(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
