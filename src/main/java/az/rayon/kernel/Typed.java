package az.rayon.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody typed, made fit to be kept without changing what it says: one way of writing each letter, no
/// invisible control characters (a null byte cannot be stored), line ends as one sign.
public final class Typed {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,38}");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
      .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private Typed() {}

  public static String line(String typed) {
    return BLANKS.matcher(text(typed)).replaceAll(" ").strip();
  }

  public static String text(String typed) {
    var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(lines).replaceAll("").strip();
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// No more of a short text than there is room for; whole letters only.
  public static String cut(String text, int longest) {
    return length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  public static boolean email(String text) {
    return text.length() <= 254 && EMAIL.matcher(text).matches();
  }

  public static boolean phone(String text) {
    return PHONE.matcher(text).matches();
  }

  /// A day as the state writes it (28.11.2026) or as machines do (2026-11-28).
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The day as the form shows it.
  public static String day(LocalDate day) {
    return DAY_SHOWN.format(day);
  }

  /// A registration number as people type it: small letters, spaces, a long dash, no leading zeros.
  public static String number(String typed) {
    var plain = BLANKS.matcher(typed.toUpperCase(Locale.ROOT).replace('–', '-')).replaceAll("");
    var parts = plain.split("-", -1);
    return parts.length == 3 && parts[2].length() < 6
        ? parts[0] + "-" + parts[1] + "-" + "0".repeat(6
            - parts[2].length()) + parts[2]
        : plain;
  }
}
