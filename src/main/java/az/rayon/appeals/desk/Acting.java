package az.rayon.appeals.desk;

import az.rayon.appeals.register.AnsweringAppeals;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.appeals.register.Executors;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands what an official typed on the desk to the use case it belongs to.
@Component
class Acting {

  private final RoutingAppeals routing;
  private final AnsweringAppeals answering;
  private final ClosingAppeals closing;
  private final Executors executors;

  Acting(RoutingAppeals routing, AnsweringAppeals answering, ClosingAppeals closing, Executors executors) {
    this.routing = routing;
    this.answering = answering;
    this.closing = closing;
    this.executors = executors;
  }

  List<Problem> problems(Act act, Map<String, String> typed) {
    var problems = act.problems(typed);
    if (act != Act.ROUTE || !problems.isEmpty()) return problems;
    return executors.problems(typed.getOrDefault("unit", ""), typed.getOrDefault("executor", ""));
  }

  Outcome<Appeal, Refusal> act(Act act, String number, Map<String, String> typed, Official by) {
    int version = version(typed.getOrDefault("version", ""));
    return switch (act) {
      case ROUTE -> routing.route(number, version, UUID.fromString(typed.getOrDefault("unit", "")),
          id(typed.getOrDefault("executor", "")), typed.getOrDefault("note", ""), by);
      case ANSWER -> answering.answer(number, version, Result.valueOf(typed.getOrDefault("result", "")),
          typed.getOrDefault("text", ""), by);
      case STUDY -> answering.study(number, version, typed.getOrDefault("reason", ""), by);
      case RETURN -> answering.giveBack(number, version, typed.getOrDefault("reason", ""), by);
      case CLOSE -> close(number, version, typed, by);
    };
  }

  private Outcome<Appeal, Refusal> close(String number, int version, Map<String, String> typed, Official by) {
    var reason = typed.getOrDefault("reason", "");
    return switch (typed.getOrDefault("how", "")) {
      case "FORWARDED" -> closing.forward(number, version, typed.getOrDefault("body", ""), reason, by);
      case "LEFT_UNEXAMINED" -> closing.leaveUnexamined(number, version,
          Ground.valueOf(typed.getOrDefault("ground", "")), reason, by);
      default -> closing.withdraw(number, version, by);
    };
  }

  private static @Nullable UUID id(String typed) {
    return typed.isEmpty() ? null : UUID.fromString(typed);
  }

  /// A form without its version was not made by us; it is taken for one that is out of date.
  private static int version(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
