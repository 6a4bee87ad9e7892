package az.rayon.appeals.desk;

import az.rayon.appeals.register.AnsweringAppeals;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.ApprovingAnswers;
import az.rayon.appeals.register.AskingAuthors;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.appeals.register.RoutingAppeals.Resolution;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Role;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The steps on the way to an answer: who examines, a question to the author, the answer, its approval, a longer term.
@Component
class UnitActs {

  private final RoutingAppeals routing;
  private final AskingAuthors asking;
  private final AnsweringAppeals answering;
  private final ApprovingAnswers approving;

  UnitActs(RoutingAppeals routing, AskingAuthors asking, AnsweringAppeals answering, ApprovingAnswers approving) {
    this.routing = routing;
    this.asking = asking;
    this.answering = answering;
    this.approving = approving;
  }

  boolean answerWaits(Appeal appeal, Official by) {
    return answering.waits(appeal, by);
  }

  Outcome<Appeal, Refusal> act(Act act, String number, ActForm form, Official by) {
    int version = form.version();
    var reason = form.get("reason");
    return switch (act) {
      case ROUTE -> route(number, form, by);
      case ASSIGN -> routing.assign(number, version, Objects.requireNonNull(form.id("executor")), form.get("note"), by);
      case ASK -> asking.ask(number, version, form.get("question"), by);
      case ANSWER -> answering.answer(number, version, Result.valueOf(form.get("result")), form.get("text"), by);
      case STUDY -> answering.study(number, version, reason, by);
      case EXTEND -> answering.extend(number, version, form.days(), reason, by);
      case RETURN -> answering.giveBack(number, version, reason, by);
      case APPROVE -> approving.approve(number, version, by);
      case SENDBACK -> approving.sendBack(number, version, reason, by);
      case COPY, FORWARD, UNEXAMINED, REJECT, WITHDRAW, LINK, MERGE, MARK, CORRECT, REOPEN, UNSOLVED, COMPLAIN ->
        throw new NotFound("act");
    };
  }

  /// Whoever is no registrar writes a resolution.
  private Outcome<Appeal, Refusal> route(String number, ActForm form, Official by) {
    var unit = Objects.requireNonNull(form.id("unit"));
    return by.is(Role.REGISTRAR)
        ? routing.route(number, form.version(), unit, form.id("executor"), form.get("note"), by)
        : routing.resolve(number, form.version(), new Resolution(unit, form.id("executor"),
            form.day("wanted").date().orElse(null), form.get("note")), by);
  }
}
