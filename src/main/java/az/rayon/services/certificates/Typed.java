package az.rayon.services.certificates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody typed, made fit to be kept: one way of writing each letter, no control characters, and the slips that
/// are always made with numbers, codes and days put right.
public final class Typed {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\\p{Cs}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern FIN = Pattern.compile("[0-9A-HJ-NP-Z]{7}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
      .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private Typed() {}

  public static String text(String typed) {
    var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(lines).replaceAll("").strip();
  }

  public static String line(String typed) {
    return BLANKS.matcher(text(typed)).replaceAll(" ").strip();
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static String day(LocalDate day) {
    return DAY_SHOWN.format(day);
  }

  /// A FİN has no letter O: who types one means the nought.
  public static String fin(String typed) {
    return BLANKS.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("").replace('O', '0');
  }

  public static boolean isFin(String fin) {
    return FIN.matcher(fin).matches();
  }

  /// A number as people type it: small letters, spaces, a long dash, the noughts left out.
  public static String number(String typed) {
    var plain = BLANKS.matcher(typed.toUpperCase(Locale.ROOT).replace('–', '-')).replaceAll("");
    var parts = plain.split("-", -1);
    return parts.length == 3 && parts[2].length() < 6
        ? parts[0] + "-" + parts[1] + "-" + "0".repeat(6 - parts[2].length()) + parts[2]
        : plain;
  }
}
