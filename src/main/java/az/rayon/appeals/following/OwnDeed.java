package az.rayon.appeals.following;

import az.rayon.appeals.register.AddedPapers;
import az.rayon.appeals.register.Aftermath;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What whoever wrote an appeal can do with it, as the last word of the address.
enum OwnDeed {
  PAPERS, RATE, UNSOLVED, COMPLAIN, CONFIDENTIAL, WITHDRAW;

  private static final int LONGEST_REASON = 2_000;

  static OwnDeed of(String word) {
    return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst()
        .orElseThrow(() -> new NotFound("deed"));
  }

  /// Those that lead to no refusal today. `until` is the last day on which an answer can be called no solution.
  static List<OwnDeed> allowed(Own own, LocalDate until, LocalDate today) {
    var appeal = own.appeal();
    return Arrays.stream(values()).filter(deed -> switch (deed) {
      case PAPERS, CONFIDENTIAL, WITHDRAW -> appeal.open();
      case RATE -> appeal.state() instanceof State.Answered;
      case UNSOLVED -> appeal.state() instanceof State.Answered && !today.isAfter(until);
      case COMPLAIN -> Aftermath.againstComplaint(appeal, own.by(), today).isEmpty();
    }).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What has to be put right first. `files` is how many were chosen.
  List<Problem> problems(Map<String, String> typed, int files) {
    return switch (this) {
      case PAPERS -> AddedPapers.problems(text(typed), files);
      case RATE -> rating(typed);
      case UNSOLVED -> needed(typed, "appeals.problem.reason", LONGEST_REASON);
      case COMPLAIN -> needed(typed, "appeals.own.problem.complain", Filing.LONGEST_TEXT);
      case CONFIDENTIAL, WITHDRAW -> List.of();
    };
  }

  private static List<Problem> rating(Map<String, String> typed) {
    var problems = new ArrayList<>(tooLong(typed, Rating.LONGEST));
    if (!typed.getOrDefault("score", "").matches("[1-5]")) {
      problems.add(new Problem("score", "appeals.own.problem.score"));
    }
    return problems;
  }

  private static List<Problem> needed(Map<String, String> typed, String words, int longest) {
    return text(typed).isEmpty() ? List.of(new Problem("text", words)) : tooLong(typed, longest);
  }

  private static List<Problem> tooLong(Map<String, String> typed, int longest) {
    return Typed.length(text(typed)) > longest
        ? List.of(new Problem("text", "appeals.problem.tooLong", longest))
        : List.of();
  }

  private static String text(Map<String, String> typed) {
    return typed.getOrDefault("text", "");
  }
}
