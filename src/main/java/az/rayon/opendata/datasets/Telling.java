package az.rayon.opendata.datasets;

import az.rayon.opendata.Figure;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures in words: their units, their groups, and that there is no data.
@Component
public class Telling {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm")
      .withZone(ZoneId.of("Asia/Baku"));
  private static final long KILOBYTE = 1L << 10;
  private static final long MEGABYTE = 1L << 20;

  private final Messages messages;

  Telling(Messages messages) {
    this.messages = messages;
  }

  public String say(Language language, String key, Object... args) {
    return messages.say(language, "opendata." + key, args);
  }

  public Translated say(String key) {
    return messages.say("opendata." + key);
  }

  /// "87,5" in Azerbaijani and Russian, "87.5" in English.
  public String number(Language language, BigDecimal value) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /// "12,5 KB", of small files "135 bayt"
  public String size(Language language, long bytes) {
    if (bytes < KILOBYTE) return say(language, "size.bytes", bytes);
    long unit = bytes < MEGABYTE ? KILOBYTE : MEGABYTE;
    var number = number(language, BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP));
    return unit == KILOBYTE ? say(language, "size.kilobytes", number) : say(language, "size.megabytes", number);
  }

  /// The term that the law gives after each event, and where it says so.
  public String owed(Language language, Deadlines.Known term) {
    return say(language, "owed", term.length().in(language), term.reference().in(language));
  }

  /// The number with its unit, or that there is no data.
  public String value(Language language, Figure figure, Unit unit) {
    var value = figure.value();
    if (value == null) return say(language, "none");
    var number = number(language, value);
    return unit == Unit.COUNT ? number : number + " " + unit(language, unit);
  }

  /// The unit as it stands behind a number; a count has none.
  public String unit(Language language, Unit unit) {
    return switch (unit) {
      case COUNT -> "";
      case PERCENT -> "%";
      case DAYS -> say(language, "unit.days");
      case WORKING_DAYS -> say(language, "unit.workingDays");
    };
  }

  public String dimension(Language language, Series series, String by) {
    return by.equals(Series.MONTH) ? say(language, "by.month") : series.dimension(by).in(language);
  }

  public String group(Language language, Series series, String by, String group) {
    return by.equals(Series.MONTH) ? month(language, group) : series.group(by, group).in(language);
  }

  /// "Noyabr 2026"
  public String month(Language language, String month) {
    var name = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(YearMonth.parse(month));
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  /// "noy"
  public String shortMonth(Language language, String month) {
    return DateTimeFormatter.ofPattern("LLL", language.locale()).format(YearMonth.parse(month)).replace(".", "");
  }

  public String date(Language language, LocalDate day) {
    return Words.date(language, day);
  }

  /// A cell of a row as a page shows it; "" where it holds nothing.
  public String cell(Language language, @Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> plain(language, number);
      case LocalDate day -> DAY.format(day);
      case Instant moment -> MOMENT.format(moment);
      case Boolean truth -> say(language, truth ? "yes" : "no");
      default -> cell.toString();
    };
  }

  /// Years and numbers of measures are no amounts: no digits are grouped.
  private static String plain(Language language, BigDecimal number) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(4);
    return format.format(number);
  }

  /// What a column holds, in one word of the interfaces.
  public static String holds(Dataset.Holds holds) {
    return holds.name().toLowerCase(Locale.ROOT);
  }
}
