package az.rayon.site;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// How a page speaks to its reader: sentences, dates, numbers and addresses in one language. Templates hold no sentence
/// of their own and escape all that they are given.
public record Words(Messages messages, Language language, Frame frame) {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  public String say(String key, Object... args) {
    return messages.say(language, key, args);
  }

  public String say(Problem problem) {
    return messages.say(language, problem.message(), problem.args().toArray());
  }

  /// The address of a page in the reader's language: `/plans` is `/az/plans`.
  public String link(String path) {
    return "/" + language.code() + path;
  }

  /// The address of a style sheet, script or picture of ours.
  public String asset(String name) {
    return Assets.address(name);
  }

  /// "28 dekabr 2022-ci il"
  public String date(LocalDate date) {
    return date(language, date);
  }

  /// The same for what is written outside of a page: letters, papers, answers to machines.
  public static String date(Language language, LocalDate date) {
    return switch (language) {
      case AZ -> Azerbaijani.date(date);
      case EN -> date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
      case RU -> date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    };
  }

  /// "28.12.2022", for tables
  public String shortDate(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }

  /// The day and the minute, in Baku.
  public String moment(Instant at) {
    return moment(language, at);
  }

  public static String moment(Language language, Instant at) {
    var local = at.atZone(BAKU);
    return date(language, local.toLocalDate()) + ", " + local.format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  /// By when something that is counted in hours ends: midnight is the end of the day before it, "24:00".
  public String until(Instant before) {
    return until(language, before);
  }

  static String until(Language language, Instant before) {
    var local = before.atZone(BAKU);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date(language, local.toLocalDate().minusDays(1)) + ", 24:00"
        : moment(language, before);
  }

  /// The number as it stands before a noun: "4-cü" in Azerbaijani, the number itself elsewhere.
  public String ordinal(long number) {
    return language == Language.AZ ? Azerbaijani.ordinal(number) : String.valueOf(number);
  }

  /// That many out of a whole: "7-si" in Azerbaijani, the number itself elsewhere.
  public String outOf(long number) {
    return language == Language.AZ ? Azerbaijani.outOf(number) : number(number);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /// At most one digit after the comma.
  public String decimal(BigDecimal number) {
    return decimal(language, number);
  }

  /// The same for what is put into words before a page is.
  public static String decimal(Language language, BigDecimal number) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
