package az.rayon.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What somebody typed, made fit to be kept without changing what it says: one way of writing each letter, no
/// invisible control characters (a null byte cannot be stored), line ends as one sign.
public final class Typed {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,38}");

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern FIN = Pattern.compile("[0-9A-HJ-NP-Z]{7}");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
      .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private Typed() {}

  public static String line(String typed) {
    return BLANKS.matcher(text(typed)).replaceAll(" ").strip();
  }

  /// The line that stands in a field, or "".
  public static String line(Map<String, String> fields, String field) {
    return line(fields.getOrDefault(field, ""));
  }

  public static String text(String typed) {
    var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(lines).replaceAll("").strip();
  }

  /// Whether no text in it holds the character NUL, which PostgreSQL keeps nowhere.
  public static boolean isLegible(JsonNode json) {
    return json.isString()
        ? json.stringValue().indexOf('\0') < 0
        : json.values().stream().allMatch(Typed::isLegible);
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// No more of a short text than there is room for; whole letters only.
  public static String cut(String text, int longest) {
    return length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /// A whole number without a sign; empty where there is none, or one longer than anything we count.
  public static OptionalInt whole(String text) {
    return WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// A year of four digits.
  public static OptionalInt year(String text) {
    return YEAR.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// Which version a form was made from. A form without its version was not made by us; it is taken for one that is
  /// out of date.
  public static int version(Map<String, String> fields) {
    return whole(fields.getOrDefault("version", "")).orElse(-1);
  }

  /// The key of something that was chosen from a list; empty where nothing was, or what is no key.
  public static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A FİN has no letter O: who types one means the nought.
  public static String fin(String typed) {
    return BLANKS.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("").replace('O', '0');
  }

  /// Seven Latin capitals and digits without I and O.
  public static boolean isFin(String fin) {
    return FIN.matcher(fin).matches();
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
