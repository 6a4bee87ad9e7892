package az.rayon.services.certificates;

import java.security.SecureRandom;
import java.util.Locale;

/// Eight signs that stand on the paper beside the number. They are what nobody can guess: forty random bits, in letters
/// and digits that are hard to mistake for one another (Crockford's base 32).
public final class CheckCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CheckCode() {}

  static String fresh() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    return code.toString();
  }

  /// In two halves, as it is printed and read out.
  public static String shown(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  /// As it was typed from a paper, with the signs that look alike put right.
  public static String typed(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[\\s–-]", "").replace('O', '0').replaceAll("[IİL]", "1")
        .replace('U', 'V');
  }

  public static boolean is(String code) {
    return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }

  static long value(String code) {
    long value = 0;
    for (char sign : code.toCharArray()) value = (value << 5) | SIGNS.indexOf(sign);
    return value;
  }

  static String of(long value) {
    var code = new StringBuilder(LENGTH);
    for (int i = LENGTH - 1; i >= 0; i--) code.append(SIGNS.charAt((int) (value >> (5 * i)) & 31));
    return code.toString();
  }
}
