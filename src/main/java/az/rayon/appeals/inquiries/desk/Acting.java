package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.AnsweringInquiries;
import az.rayon.appeals.inquiries.Check;
import az.rayon.appeals.inquiries.CheckingInquiries;
import az.rayon.appeals.inquiries.CompletingInquiries;
import az.rayon.appeals.inquiries.Grounds;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.inquiries.RoutingInquiries;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Executors;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands what an official typed on the desk to the use case it belongs to.
@Component
class Acting {

  private final RoutingInquiries routing;
  private final CheckingInquiries checking;
  private final CompletingInquiries completing;
  private final AnsweringInquiries answering;
  private final Executors executors;
  private final Grounds grounds;

  Acting(RoutingInquiries routing, CheckingInquiries checking, CompletingInquiries completing,
      AnsweringInquiries answering, Executors executors, Grounds grounds) {
    this.routing = routing;
    this.checking = checking;
    this.completing = completing;
    this.answering = answering;
    this.executors = executors;
    this.grounds = grounds;
  }

  List<Problem> problems(Act act, Map<String, String> typed) {
    var problems = act.problems(typed, grounds);
    if (act != Act.ROUTE || !problems.isEmpty()) return problems;
    return executors.problems(typed.getOrDefault("unit", ""), typed.getOrDefault("executor", ""));
  }

  Outcome<Inquiry, Refusal> act(Act act, String number, Map<String, String> typed, Official by) {
    int version = Typed.version(typed);
    var reason = typed.getOrDefault("reason", "");
    return switch (act) {
      case ANSWER -> answering.answer(number, version, typed.getOrDefault("text", ""), withheld(typed), by);
      case ROUTE -> routing.route(number, version, desk(typed), by);
      case CHECK -> checking.check(number, version, checks(typed), by);
      case ASK -> completing.ask(number, version, typed.getOrDefault("missing", ""), by);
      case COMPLETE ->
        completing.complete(number, version, typed.getOrDefault("addition", ""), new Claimant(by, false));
      case EXTEND -> answering.extend(number, version, reason, by);
      case FORWARD -> routing.forward(number, version, typed.getOrDefault("body", ""), reason, by);
      case REFUSE -> answering.decline(number, version, declining(typed, reason), by);
      case RETURN -> routing.giveBack(number, version, reason, by);
      case WITHDRAW -> completing.withdraw(number, version, new Claimant(by, false));
    };
  }

  private static @Nullable Withheld withheld(Map<String, String> typed) {
    return typed.getOrDefault("scope", "").equals("PART")
        ? new Withheld(typed.getOrDefault("part", ""), typed.getOrDefault("ground", ""))
        : null;
  }

  private static Declining declining(Map<String, String> typed, String reason) {
    var link = typed.getOrDefault("link", "");
    return new Declining(typed.getOrDefault("ground", ""), reason, link.isEmpty() ? null : link);
  }

  private static RoutingInquiries.Desk desk(Map<String, String> typed) {
    var executor = typed.getOrDefault("executor", "");
    return new RoutingInquiries.Desk(UUID.fromString(typed.getOrDefault("unit", "")),
        executor.isEmpty() ? null : UUID.fromString(executor), typed.getOrDefault("note", ""));
  }

  private static Map<Check, Boolean> checks(Map<String, String> typed) {
    var answers = new EnumMap<Check, Boolean>(Check.class);
    for (var check : Check.values()) {
      switch (typed.getOrDefault(check.name(), "")) {
        case "YES" -> answers.put(check, true);
        case "NO" -> answers.put(check, false);
        default -> {}
      }
    }
    return answers;
  }
}
