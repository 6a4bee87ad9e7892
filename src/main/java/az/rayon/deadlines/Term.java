package az.rayon.deadlines;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long the law gives, in the measure in which the law gives it.
sealed interface Term {

  /// `extension` more working days may be added by whoever decides; 0 where the rule knows of none.
  record WorkingDays(int count, int extension) implements Term {}

  /// Hours on the clock, whatever the day.
  record Hours(int count) implements Term {}

  /// Hours of which those on days off do not count (Law 1024-IIQ, art. 24.3).
  record WorkingHours(int count) implements Term {}

  record CalendarDays(int count) implements Term {}

  record Months(int count) implements Term {}

  /// The same day of every year.
  record Yearly(MonthDay day) implements Term {}

  /// As ISO 8601 writes a duration; empty where days off do not count, because it knows of no working days.
  default String duration() {
    return switch (this) {
      case WorkingDays _,WorkingHours _ -> "";
      case Hours(var count) -> "PT" + count + "H";
      case CalendarDays(var count) -> "P" + count + "D";
      case Months(var count) -> "P" + count + "M";
      case Yearly _ -> "P1Y";
    };
  }

  /// Reads a rule's value; empty where the rule has none yet or is no term at all but a size, an age, a majority.
  static Optional<Term> read(Measure measure, String value) {
    if (!measure.accepts(value)) return Optional.empty();
    return Optional.ofNullable(switch (measure) {
      case WORKING_DAYS -> new WorkingDays(Integer.parseInt(value), 0);
      case WORKING_DAYS_PLUS_10 -> new WorkingDays(Integer.parseInt(value), 10);
      case HOURS -> new Hours(Integer.parseInt(value));
      case WORKING_HOURS -> new WorkingHours(Integer.parseInt(value));
      case CALENDAR_DAYS -> new CalendarDays(Integer.parseInt(value));
      case MONTHS -> new Months(Integer.parseInt(value));
      case MONTH_DAY -> new Yearly(MonthDay.parse("--" + value));
      case ANSWERS_PER_YEAR, PERSONS, YEARS, CLOCK_START, FORMULA -> null;
    });
  }

  /// What a rule's value is measured in; `code` is how the table of rules writes it.
  enum Measure {
    WORKING_DAYS("wd"), WORKING_DAYS_PLUS_10("wd_plus_10"), HOURS("h"), WORKING_HOURS(
        "h_excluding_nonworking"), CALENDAR_DAYS("cd"), MONTHS("mo"), MONTH_DAY("month-day"), ANSWERS_PER_YEAR(
            "answers_per_year"), PERSONS("persons"), YEARS("years"), CLOCK_START("clock_start"), FORMULA("formula");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|30)|(0[13578]|1[02])-31");

    private final String code;

    Measure(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Measure of(String code) {
      return Arrays.stream(values()).filter(measure -> measure.code.equals(code)).findFirst().orElseThrow();
    }

    /// Whether a day follows from a value in this measure.
    boolean isTerm() {
      return switch (this) {
        case WORKING_DAYS, WORKING_DAYS_PLUS_10, HOURS, WORKING_HOURS, CALENDAR_DAYS, MONTHS, MONTH_DAY -> true;
        case ANSWERS_PER_YEAR, PERSONS, YEARS, CLOCK_START, FORMULA -> false;
      };
    }

    boolean accepts(String value) {
      return switch (this) {
        case MONTH_DAY -> DAY.matcher(value).matches() && !value.equals("02-30");
        case CLOCK_START -> Start.of(value).isPresent();
        case FORMULA -> !value.isBlank();
        case WORKING_DAYS, WORKING_DAYS_PLUS_10, HOURS, WORKING_HOURS, CALENDAR_DAYS, MONTHS, ANSWERS_PER_YEAR, PERSONS,
            YEARS ->
          COUNT.matcher(value).matches();
      };
    }
  }
}
