package az.rayon.opendata.uploads;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people write into cells, and writes it in the one way in which it is kept: 1234.5, 2026-11-28,
/// 2026-11-28T05:00:00Z, true. `decimal` is the sign before the parts of a number, which no number alone tells.
record Cells(char decimal) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Baku");
  private static final int LONGEST_NUMBER = 60;
  private static final Pattern DAY = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
  private static final Pattern MARKS = Pattern.compile("[-/.]");
  private static final Pattern EXPONENT = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?[eE][-+]?\\d{1,2}");
  private static final Map<String, Boolean> TRUTHS = Map.ofEntries(Map.entry("true", true), Map.entry("false", false),
      Map.entry("beli", true), Map.entry("xeyr", false), Map.entry("he", true), Map.entry("yox", false),
      Map.entry("yes", true), Map.entry("no", false), Map.entry("да", true), Map.entry("нет", false));

  /// Null where the cell is nothing of the kind.
  @Nullable
  String canonical(Holds holds, String cell) {
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

  private static String whole(StringBuilder plain) {
    if (plain.charAt(0) == '.') plain.insert(0, '0');
    if (plain.length() > 1 && plain.charAt(0) == '-' && plain.charAt(1) == '.') plain.insert(1, '0');
    return plain.toString();
  }

  private static @Nullable String exponent(String cell) {
    return EXPONENT.matcher(cell).matches() ? new BigDecimal(cell).toPlainString() : null;
  }

  /// The day first where the year is last, as people write it here.
  private static @Nullable String day(String cell) {
    if (!DAY.matcher(cell).matches()) return null;
    var parts = MARKS.split(cell);
    boolean yearFirst = parts[0].length() == 4;
    try {
      return LocalDate.of(Integer.parseInt(parts[yearFirst ? 0 : 2]), Integer.parseInt(parts[1]),
          Integer.parseInt(parts[yearFirst ? 2 : 0])).toString();
    } catch (DateTimeException e) {
      return null;
    }
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
    var found = TRUTHS.get(Azerbaijani.fold(cell.strip()));
    return found == null ? null : String.valueOf(found.booleanValue());
  }
}
