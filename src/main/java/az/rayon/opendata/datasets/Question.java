package az.rayon.opendata.datasets;

import az.rayon.opendata.Period;
import az.rayon.site.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What somebody asks a series: which days, and broken down by what. Pages and programs ask in the same words:
/// `from=2026-01-01&to=2026-12-31&by=month`.
public record Question(Period period, @Nullable String by) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_YEARS = 25;

  /// The question as it was put, before anybody has tried to understand it. Empty parts are parts not asked; `on` names
  /// the column of days that is meant.
  public record Raw(String from, String to, String by, String on) {

    public static Raw of(Map<String, String> parameters) {
      UnaryOperator<String> part = name -> parameters.getOrDefault(name, "").strip();
      return new Raw(part.apply("from"), part.apply("to"), part.apply("by"), part.apply("on"));
    }
  }

  /// A question that was understood, or what is wrong with it.
  public record Reading(Optional<Question> question, List<Problem> problems) {}

  /// Without days, the year so far is meant; with only one of them, the rest of that year.
  public static Reading read(Raw raw, List<String> dimensions, LocalDate today) {
    var problems = new ArrayList<Problem>();
    var to = day("to", raw.to(), problems);
    var from = day("from", raw.from(), problems);
    if (!raw.by().isEmpty() && !dimensions.contains(raw.by()))
      problems.add(new Problem("by", "opendata.by.wrong", String.join(", ", dimensions)));
    if (!problems.isEmpty()) return new Reading(Optional.empty(), problems);
    var period = period(from, to, today, problems);
    return new Reading(period.map(days -> new Question(days, raw.by().isEmpty() ? null : raw.by())), problems);
  }

  private static Optional<Period> period(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today,
      List<Problem> problems) {
    var last = to.orElse(from.filter(day -> day.getYear() != today.getYear() || day.isAfter(today))
        .map(day -> day.withMonth(12).withDayOfMonth(31)).orElse(today));
    var first = from.orElse(last.withDayOfYear(1));
    if (last.isBefore(first)) problems.add(new Problem("to", "opendata.period.backwards"));
    else
      if (first.plusYears(MOST_YEARS).isBefore(last))
        problems.add(new Problem("to", "opendata.period.long", MOST_YEARS));
    return problems.isEmpty() ? Optional.of(new Period(first, last)) : Optional.empty();
  }

  static Optional<LocalDate> day(String field, String text, List<Problem> problems) {
    if (text.isEmpty()) return Optional.empty();
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return Optional.of(day);
    } catch (DateTimeException e) {
      // told below, in the same words as a day of another century
    }
    problems.add(new Problem(field, "opendata.day.wrong", FIRST_YEAR, LAST_YEAR));
    return Optional.empty();
  }
}
