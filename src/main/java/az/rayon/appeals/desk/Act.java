package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Typed;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What an official can do with one appeal on the desk, as the last word of the address.
enum Act {
  ROUTE, ANSWER, STUDY, RETURN, CLOSE;

  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_BODY = 300;

  static Act of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What this official may do with it today. The appeal itself is asked, so that no button leads to a refusal.
  static List<Act> allowed(Appeal appeal, Official by, Instant now, LocalDate today) {
    return Arrays.stream(values()).filter(act -> switch (act) {
      case ROUTE -> appeal.route(by.unit(), null, by) instanceof Done;
      case ANSWER -> appeal.answer(Result.EXPLAINED, "", false, by, now) instanceof Done;
      case STUDY -> appeal.study(appeal.term(), by, today) instanceof Done;
      case RETURN -> appeal.giveBack(by) instanceof Done;
      case CLOSE -> appeal.forward(List.of(), "", null, by, now) instanceof Done;
    }).toList();
  }

  /// What the official has to put right before it can be done.
  List<Problem> problems(Map<String, String> typed) {
    return switch (this) {
      case ROUTE -> Stream.of(chosen(typed, "unit"), tooLong(typed, "note", LONGEST_REASON)).flatMap(List::stream)
          .toList();
      case ANSWER -> Stream.of(one(typed, "result", Result.values()), needed(typed, "text", Filing.LONGEST_TEXT))
          .flatMap(List::stream).toList();
      case STUDY, RETURN -> needed(typed, "reason", LONGEST_REASON);
      case CLOSE -> closing(typed);
    };
  }

  private static List<Problem> closing(Map<String, String> typed) {
    return switch (typed.getOrDefault("how", "")) {
      case "FORWARDED" -> Stream.of(needed(typed, "body", LONGEST_BODY), needed(typed, "reason", LONGEST_REASON))
          .flatMap(List::stream).toList();
      case "LEFT_UNEXAMINED" -> Stream.of(one(typed, "ground", Ground.values()),
          needed(typed, "reason", LONGEST_REASON)).flatMap(List::stream).toList();
      case "WITHDRAWN" -> List.of();
      default -> List.of(new Problem("how", "appeals.problem.how"));
    };
  }

  private static List<Problem> chosen(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").isEmpty()
        ? List.of(new Problem(field, "appeals.problem." + field))
        : List.of();
  }

  private static List<Problem> one(Map<String, String> typed, String field, Enum<?>[] values) {
    return Arrays.stream(values).anyMatch(value -> value.name().equals(typed.getOrDefault(field, "")))
        ? List.of()
        : List.of(new Problem(field, "appeals.problem." + field));
  }

  private static List<Problem> needed(Map<String, String> typed, String field, int longest) {
    var problems = new ArrayList<>(tooLong(typed, field, longest));
    if (typed.getOrDefault(field, "").isEmpty()) {
      problems.add(new Problem(field, field.equals("text") ? "appeals.problem.answer" : "appeals.problem." + field));
    }
    return problems;
  }

  private static List<Problem> tooLong(Map<String, String> typed, String field, int longest) {
    return Typed.length(typed.getOrDefault(field, "")) > longest
        ? List.of(new Problem(field, "appeals.problem.tooLong", longest))
        : List.of();
  }
}
