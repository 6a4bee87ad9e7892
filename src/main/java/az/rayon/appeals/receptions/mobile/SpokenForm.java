package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.mobile.SpokenRequest.Order;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.appeals.writing.Answers;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was typed at the counter of a mobile reception: the appeal, and whether it is answered on the spot, ordered to
/// a unit, or left to be answered in writing. `submission` is made by the browser, so that a form kept there through a
/// broken line is sent once.
record SpokenForm(UUID submission, Answers answers, @Nullable Result result, String answer, @Nullable Order order) {

  private static final int LONGEST_ORDER = 2_000;

  /// What is made of the fields, or what has to be put right first.
  record Read(Optional<SpokenForm> form, List<Problem> problems, Map<String, String> typed) {

    /// The same with another problem in place of what was found.
    Read with(Problem problem) {
      return new Read(Optional.empty(), List.of(problem), typed);
    }
  }

  static Read read(UUID submission, Map<String, String> sent, AnswerChecks checks, Set<UUID> units, LocalDate day) {
    var answers = Answers.none().with(sent);
    var typed = new HashMap<>(answers.fields());
    for (var field : List.of("how", "result", "answer", "agreed", "unit", "order", "promised")) {
      typed.put(field, Typed.text(sent.getOrDefault(field, "")));
    }
    var problems = new ArrayList<>(checks.problems(answers));
    var result = typed.getOrDefault("how", "").equals("SPOT") ? result(typed, problems) : Optional.<Result>empty();
    var order = typed.getOrDefault("how", "").equals("ORDER")
        ? order(typed, units, day, problems)
        : Optional.<Order>empty();
    if (!Set.of("SPOT", "ORDER", "WRITTEN").contains(typed.getOrDefault("how", ""))) {
      problems.add(new Problem("how", "appeals.reception.problem.how"));
    }
    var form = new SpokenForm(submission, answers, result.orElse(null), typed.getOrDefault("answer", ""),
        order.orElse(null));
    return new Read(problems.isEmpty() ? Optional.of(form) : Optional.empty(), problems, typed);
  }

  /// The law lets an answer be given on the spot where the person agrees.
  private static Optional<Result> result(Map<String, String> typed, List<Problem> problems) {
    var found = Arrays.stream(Result.values()).filter(each -> each.name().equals(typed.get("result"))).findFirst();
    if (found.isEmpty()) problems.add(new Problem("result", "appeals.problem.result"));
    if (typed.getOrDefault("answer", "").isEmpty()) problems.add(new Problem("answer", "appeals.problem.answer"));
    if (Typed.length(typed.getOrDefault("answer", "")) > 10_000) {
      problems.add(new Problem("answer", "appeals.problem.tooLong", 10_000));
    }
    if (typed.getOrDefault("agreed", "").isEmpty()) {
      problems.add(new Problem("agreed", "appeals.reception.problem.agreed"));
    }
    return found;
  }

  private static Optional<Order> order(Map<String, String> typed, Set<UUID> units, LocalDate day,
      List<Problem> problems) {
    var unit = units.stream().filter(each -> each.toString().equals(typed.get("unit"))).findFirst();
    var words = typed.getOrDefault("order", "");
    var promised = date(typed.getOrDefault("promised", ""));
    if (unit.isEmpty()) problems.add(new Problem("unit", "appeals.problem.unit"));
    if (words.isEmpty()) problems.add(new Problem("order", "appeals.reception.problem.order"));
    if (Typed.length(words) > LONGEST_ORDER) {
      problems.add(new Problem("order", "appeals.problem.tooLong", LONGEST_ORDER));
    }
    boolean wrong = promised.isEmpty()
        ? !typed.getOrDefault("promised", "").isEmpty()
        : promised.get().isBefore(day) || promised.get().isAfter(day.plusYears(2));
    if (wrong) problems.add(new Problem("promised", "appeals.reception.problem.promised"));
    return unit.map(each -> new Order(each, words, promised.orElse(null)));
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
