package az.rayon.opendata.uploads.reading;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How people write numbers, days, hours and truths; each becomes the one text as which it is kept: 1234.5, 2026-11-28,
/// 2026-11-28T05:00:00Z, true. `decimal` is the sign before the parts of a number, which no number alone tells.
public record Notation(char decimal) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Baku");
  private static final int LONGEST_NUMBER = 60;
  private static final Pattern EXPONENT = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?[eE][-+]?\\d{1,2}");
  private static final Map<String, Boolean> TRUTHS = Map.ofEntries(Map.entry("true", true), Map.entry("false", false),
      Map.entry("bəli", true), Map.entry("hə", true), Map.entry("beli", true), Map.entry("xeyr", false),
      Map.entry("he", true), Map.entry("yox", false),
      Map.entry("yes", true), Map.entry("no", false), Map.entry("да", true), Map.entry("нет", false));

  /// Null where the cell is nothing of the kind.
  public @Nullable String canonical(Holds holds, String cell) {
    return switch (holds) {
      case TEXT -> cell;
      case NUMBER -> number(cell);
      case DAY -> day(cell.strip());
      case MOMENT -> moment(cell.strip());
      case TRUTH -> truth(cell);
    };
  }

  /// Spaces part thousands, and so does the sign that is not the decimal one.
  private @Nullable String number(String cell) {
    return isPlain(cell) ? cell : written(cell);
  }

  /// Whether the number stands already as it will be kept.
  private boolean isPlain(String cell) {
    int length = cell.length();
    int point = -1;
    for (int i = 0; i < length; i++) {
      char sign = cell.charAt(i);
      if (isDigit(sign)) continue;
      if (sign != '.' || decimal != '.' || point >= 0 || i == 0) return false;
      point = i;
    }
    boolean padded = length > 1 && cell.charAt(0) == '0' && point != 1;
    return length > 0 && length <= LONGEST_NUMBER && point != length - 1 && !padded;
  }

  private @Nullable String written(String cell) {
    int length = cell.length();
    if (length > LONGEST_NUMBER) return null;
    var plain = new StringBuilder(length);
    int digits = 0;
    boolean parts = false;
    for (int i = 0; i < length; i++) {
      char sign = cell.charAt(i);
      if (isDigit(sign)) {
        plain.append(sign);
        digits++;
      } else
        if (sign == decimal && !parts) {
          plain.append('.');
          parts = true;
        } else if ((sign == '-' || sign == '\u2212') && plain.isEmpty()) plain.append('-');
        else if (!isBetween(cell, i, digits, parts)) return exponent(cell.strip());
    }
    return digits == 0 || plain.charAt(plain.length() - 1) == '.' ? null : whole(plain);
  }

  private boolean isBetween(String cell, int at, int digits, boolean parts) {
    char sign = cell.charAt(at);
    boolean blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    if (blank && (digits == 0 || cell.substring(at).isBlank())) return true;
    return (blank || sign == (decimal == ',' ? '.' : ',')) && digits > 0 && !parts && isThousand(cell, at + 1);
  }

  private static boolean isThousand(String cell, int from) {
    int digits = 0;
    while (from + digits < cell.length() && isDigit(cell.charAt(from + digits))) digits++;
    return digits == 3;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /// As a database writes it: one digit before the point at least, no zeros before the others, no sign before nothing.
  private static String whole(StringBuilder plain) {
    boolean negative = plain.charAt(0) == '-';
    if (negative) plain.deleteCharAt(0);
    int zeros = 0;
    while (zeros < plain.length() - 1 && plain.charAt(zeros) == '0' && plain.charAt(zeros + 1) != '.') zeros++;
    plain.delete(0, zeros);
    if (plain.charAt(0) == '.') plain.insert(0, '0');
    boolean nothing = plain.chars().allMatch(sign -> sign == '0' || sign == '.');
    return negative && !nothing ? "-" + plain : plain.toString();
  }

  private static @Nullable String exponent(String cell) {
    return EXPONENT.matcher(cell).matches() ? new BigDecimal(cell).toPlainString() : null;
  }

  /// The day first where the year is last, as people write it here.
  private static @Nullable String day(String cell) {
    int first = mark(cell, 0);
    int second = mark(cell, first + 1);
    if (first < 0 || second < 0) return null;
    boolean yearFirst = first == 4;
    int year = yearFirst ? part(cell, 0, first, 4) : part(cell, second + 1, cell.length(), 4);
    int month = part(cell, first + 1, second, 2);
    int day = yearFirst ? part(cell, second + 1, cell.length(), 2) : part(cell, 0, first, 2);
    if (year < 1_000 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth())
      return null;
    boolean kept = yearFirst && cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-';
    return kept ? cell : LocalDate.of(year, month, day).toString();
  }

  private static int mark(String cell, int from) {
    for (int i = from; i < cell.length(); i++) {
      char sign = cell.charAt(i);
      if (sign == '-' || sign == '.' || sign == '/') return i;
    }
    return -1;
  }

  /// The number between two places; -1 where there is none of up to so many digits.
  private static int part(String cell, int from, int to, int most) {
    if (to <= from || to - from > most) return -1;
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(cell.charAt(i))) return -1;
      number = number * 10 + cell.charAt(i) - '0';
    }
    return number;
  }

  /// Without an offset the hour is that of Baku.
  private static @Nullable String moment(String cell) {
    int between = Math.max(cell.indexOf('T'), cell.indexOf(' '));
    if (between < 8 || between > 10 || cell.length() > 40) return null;
    var day = day(cell.substring(0, between));
    var time = cell.substring(between + 1).strip();
    if (day == null) return null;
    try {
      if (time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > 0)
        return OffsetDateTime.parse(day + "T" + time).toInstant().toString();
      return LocalDateTime.parse(day + "T" + (time.indexOf(':') == 1 ? "0" : "") + time).atZone(ZONE).toInstant()
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String truth(String cell) {
    var written = TRUTHS.get(cell);
    var found = written == null ? TRUTHS.get(Azerbaijani.fold(cell.strip())) : written;
    return found == null ? null : found ? "true" : "false";
  }
}
