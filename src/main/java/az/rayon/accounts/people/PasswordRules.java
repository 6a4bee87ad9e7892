package az.rayon.accounts.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may be a password: long, not one that thousands of others have, and not the person's own address. No rule about
/// digits and signs, which only make passwords that people write down.
public final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final Set<String> COMMON = common();
  private static final String RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm "
      + "qazwsxedcrfvtgbyhnujmikolp 1q2w3e4r5t6y7u8i9o0p";

  private PasswordRules() {}

  /// The end of a message key that says what is wrong, or nothing.
  public static Optional<String> broken(String password, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of("short");
    if (password.length() > LONGEST) return Optional.of("long");
    var plain = password.toLowerCase(Locale.ROOT);
    var name = Email.canonical(email).split("@", 2)[0];
    if (!email.isBlank() && name.length() > 3 && plain.contains(name)) return Optional.of("own");
    return isCommon(plain) ? Optional.of("common") : Optional.empty();
  }

  /// Known words with digits and signs around them, one thing again and again, and runs along the keyboard are common.
  private static boolean isCommon(String plain) {
    var core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    var reversed = new StringBuilder(plain).reverse().toString();
    return COMMON.contains(plain) || COMMON.contains(core) || plain.chars().distinct().count() < 5
        || plain.matches("(.{1,6}?)\\1+.?") || isRun(plain) || isRun(reversed);
  }

  private static boolean isRun(String plain) {
    return Stream.of(RUNS.split(" ")).anyMatch(run -> run.contains(plain.substring(0, Math.min(10, plain.length()))));
  }

  private static Set<String> common() {
    try (
        var in = PasswordRules.class.getResourceAsStream("/accounts/common-passwords.txt");
        var lines = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(in, "common-passwords.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
