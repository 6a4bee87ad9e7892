package az.rayon.deadlines;

import az.rayon.deadlines.DayKind.CarriedOver;
import az.rayon.deadlines.DayKind.Holiday;
import az.rayon.deadlines.DayKind.Mourning;
import az.rayon.deadlines.DayKind.Ordinary;
import az.rayon.deadlines.DayKind.SwappedIn;
import az.rayon.deadlines.DayKind.SwappedOff;
import az.rayon.deadlines.DayKind.Weekend;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The calendar in words: days, weekdays, and why a day is off.
@Component
class Speech {

  private static final Set<String> GROUPS = Set.of("appeal", "info", "council", "draftact", "admin", "discipline",
      "ombudsman", "housing", "opendata", "nap", "ogp", "collegial", "service");

  private final Messages messages;

  Speech(Messages messages) {
    this.messages = messages;
  }

  String say(Language language, String key, Object... args) {
    return messages.say(language, "deadlines." + key, args);
  }

  /// "28 dekabr 2022-ci il"
  String date(Language language, LocalDate date) {
    return Words.date(language, date);
  }

  /// "28 dekabr"
  String day(Language language, LocalDate date) {
    return language == Language.AZ
        ? Azerbaijani.day(date)
        : DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
  }

  /// "çərşənbə"
  String weekday(Language language, LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE", language.locale()).format(date);
  }

  /// "noyabr 2026"
  String month(Language language, YearMonth month) {
    var name = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(month);
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  /// Why the day counts or not: "Zəfər Günü", "8 noyabr (Zəfər Günü) əvəzinə istirahət".
  String reason(Language language, DayKind kind) {
    return switch (kind) {
      case Ordinary _,Weekend _ -> say(language, "kind." + code(kind));
      case Holiday(var name) -> name.in(language);
      case Mourning(var name) -> name.in(language);
      case CarriedOver(var holiday, var name) ->
        say(language, "kind.carriedOver.for", day(language, holiday), name.in(language));
      case SwappedOff(var worked) -> say(language, "kind.swappedOff.for", date(language, worked));
      case SwappedIn(var off) -> say(language, "kind.swappedIn.for", date(language, off));
    };
  }

  /// What the rules of a group are about; a group that somebody adds later is called by its key.
  String group(Language language, String group) {
    return GROUPS.contains(group) ? say(language, "group." + group) : group;
  }

  /// A rule's value with its unit: "15 iş günü"; empty where nobody knows one.
  String value(Language language, LegalRule rule) {
    var value = rule.value();
    if (value == null) return "";
    return switch (rule.measure()) {
      case MONTH_DAY -> day(language, LocalDate.parse("2024-" + value));
      case CLOCK_START -> say(language, "start." + value);
      case FORMULA -> value;
      case WORKING_DAYS, WORKING_DAYS_PLUS_10, HOURS, WORKING_HOURS, CALENDAR_DAYS, MONTHS, ANSWERS_PER_YEAR, PERSONS,
          YEARS ->
        value + " " + say(language, "unit." + rule.measure().code());
    };
  }

  Translated reason(DayKind kind) {
    return inAll(language -> reason(language, kind));
  }

  /// The kind of a day in one word, as the page's legend and the calendar's rows name it.
  static String code(DayKind kind) {
    var name = kind.getClass().getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  static Translated inAll(Function<Language, String> text) {
    return new Translated(text.apply(Language.AZ), text.apply(Language.EN), text.apply(Language.RU));
  }
}
