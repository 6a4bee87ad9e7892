package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.Ground;
import az.rayon.appeals.inquiries.Grounds;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What an official can do with one request on the desk, as the last word of the address.
enum Act {
  ANSWER, ROUTE, CHECK, ASK, COMPLETE, EXTEND, FORWARD, REFUSE, RETURN, WITHDRAW;

  /// All of them, as the pattern of an address.
  static final String WORDS = "answer|route|check|ask|complete|extend|forward|refuse|return|withdraw";

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_BODY = 300;
  private static final int LONGEST_LINK = 500;

  static Act of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the official has to put right before it can be done.
  List<Problem> problems(Map<String, String> typed, Grounds grounds) {
    return switch (this) {
      case ROUTE -> all(typed.getOrDefault("unit", "").isEmpty()
          ? List.of(new Problem("unit", "appeals.problem.unit"))
          : List.of(), tooLong(typed, "note", LONGEST_REASON));
      case CHECK, WITHDRAW -> List.of();
      case ASK -> needed(typed, "missing", LONGEST_REASON, "appeals.inquiry.problem.missing");
      case COMPLETE -> needed(typed, "addition", LONGEST_TEXT, "appeals.inquiry.problem.addition");
      case EXTEND, RETURN -> needed(typed, "reason", LONGEST_REASON, "appeals.problem.reason");
      case FORWARD -> all(needed(typed, "body", LONGEST_BODY, "appeals.problem.body"),
          needed(typed, "reason", LONGEST_REASON, "appeals.problem.reason"));
      case ANSWER -> all(needed(typed, "text", LONGEST_TEXT, "appeals.problem.answer"), scope(typed, grounds));
      case REFUSE -> refusing(typed, grounds);
    };
  }

  private static List<Problem> scope(Map<String, String> typed, Grounds grounds) {
    return switch (typed.getOrDefault("scope", "")) {
      case "WHOLE" -> List.of();
      case "PART" -> all(needed(typed, "part", LONGEST_REASON, "appeals.inquiry.problem.part"),
          ground(typed, grounds).filter(Ground::withholds).isPresent()
              ? List.of()
              : List.of(new Problem("ground", "appeals.problem.ground")));
      default -> List.of(new Problem("scope", "appeals.inquiry.problem.scope"));
    };
  }

  private static List<Problem> refusing(Map<String, String> typed, Grounds grounds) {
    var ground = ground(typed, grounds);
    var link = typed.getOrDefault("link", "");
    boolean wanted = ground.filter(Ground::needsLink).isPresent();
    boolean fits = link.isEmpty() ? !wanted : link.length() <= LONGEST_LINK && link.matches("https?://[^\\s\"<>]+");
    var problems = new ArrayList<>(needed(typed, "reason", LONGEST_REASON, "appeals.problem.reason"));
    if (ground.isEmpty()) problems.add(new Problem("ground", "appeals.problem.ground"));
    if (!fits) problems.add(new Problem("link", "appeals.inquiry.problem.link"));
    return problems;
  }

  static Optional<Ground> ground(Map<String, String> typed, Grounds grounds) {
    return grounds.find(typed.getOrDefault("ground", ""));
  }

  private static List<Problem> needed(Map<String, String> typed, String field, int longest, String message) {
    var problems = new ArrayList<>(tooLong(typed, field, longest));
    if (typed.getOrDefault(field, "").isEmpty()) problems.add(new Problem(field, message));
    return problems;
  }

  private static List<Problem> tooLong(Map<String, String> typed, String field, int longest) {
    return Typed.length(typed.getOrDefault(field, "")) > longest
        ? List.of(new Problem(field, "appeals.problem.tooLong", longest))
        : List.of();
  }

  private static List<Problem> all(List<Problem> some, List<Problem> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
