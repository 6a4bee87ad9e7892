package az.rayon.services.applications;

import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an official can do with one application on the desk, as the last word of the address.
enum Act {
  GRANT, DECLINE, ASK, COMPLETE, ARRANGE, VISITED, CONSULT, ADVISED, PAID, REOPEN, UPHOLD, WRITE,
  /// Whose work it is, in the unit and among the units.
  ASSIGN, ROUTE, WITHDRAW;

  /// All of them, as the pattern of an address.
  static final String WORDS = "grant|decline|ask|complete|arrange|visited|consult|advised|paid|reopen|uphold|write"
      + "|assign|route|withdraw";

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?");
  static final int LONGEST_TEXT = 10_000;
  static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_NUMBER = 100;

  static Act of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it is done with the application as it was seen; a message is not.
  boolean moves() {
    return this != WRITE;
  }

  /// What the official has to put right before it can be done, whatever the application is.
  List<Problem> problems(Map<String, String> typed, LocalDate today) {
    return switch (this) {
      case ASSIGN, WITHDRAW -> List.of();
      case ROUTE, COMPLETE -> tooLong(typed, "note", LONGEST_NOTE);
      case ASK -> tooLong(typed, "wanted", LONGEST_NOTE);
      case ARRANGE -> visit(typed, today);
      case VISITED -> needed(typed, "result", LONGEST_NOTE);
      case CONSULT -> needed(typed, "commission", LONGEST_LINE);
      case ADVISED -> needed(typed, "opinion", LONGEST_NOTE);
      case PAID -> needed(typed, "receipt", LONGEST_NUMBER);
      case WRITE -> needed(typed, "text", LONGEST_NOTE);
      case REOPEN, UPHOLD -> needed(typed, "reply", LONGEST_TEXT);
      case GRANT, DECLINE -> needed(typed, "decision", LONGEST_TEXT);
    };
  }

  private static List<Problem> visit(Map<String, String> typed, LocalDate today) {
    var problems = new ArrayList<Problem>();
    var day = day(typed);
    if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusYears(1))) {
      problems.add(new Problem("day", "services.applications.problem.day"));
    }
    var from = time(typed, "from");
    if (from.isEmpty()) problems.add(new Problem("from", "services.applications.problem.from"));
    if (from.isPresent() && time(typed, "until").filter(until -> State.Window.fits(from.get(), until)).isEmpty()) {
      problems.add(new Problem("until", "services.applications.problem.until", State.Window.LONGEST.toHours()));
    }
    problems.addAll(needed(typed, "visitors", LONGEST_LINE));
    return problems;
  }

  /// A time of day as people type it: 10:30, 10.30 or 10.
  private static Optional<LocalTime> time(Map<String, String> typed, String field) {
    var match = TIME.matcher(typed.getOrDefault(field, "").strip());
    if (!match.matches()) return Optional.empty();
    var minutes = match.group(2);
    return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
  }

  /// The visit that a form without problems arranges.
  static State.Visit arranged(Map<String, String> typed) {
    return new State.Visit(day(typed).orElseThrow(),
        new State.Window(time(typed, "from").orElseThrow(), time(typed, "until").orElseThrow()),
        typed.getOrDefault("visitors", ""));
  }

  static Optional<LocalDate> day(Map<String, String> typed) {
    return new DateText(typed.getOrDefault("day", ""), typed.getOrDefault("day-month", ""),
        typed.getOrDefault("day-year", "")).date();
  }

  /// A text that must be there and have room.
  static List<Problem> needed(Map<String, String> typed, String field, int longest) {
    return typed.getOrDefault(field, "").isEmpty()
        ? List.of(new Problem(field, "services.applications.problem." + field))
        : tooLong(typed, field, longest);
  }

  static List<Problem> tooLong(Map<String, String> typed, String field, int longest) {
    return Typed.length(typed.getOrDefault(field, "")) > longest
        ? List.of(new Problem(field, "services.applications.problem.long", longest))
        : List.of();
  }
}
