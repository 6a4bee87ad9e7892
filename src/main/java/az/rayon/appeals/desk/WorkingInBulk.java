package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.appeals.routing.SuggestingRoutes;
import az.rayon.appeals.routing.SuggestingRoutes.Route;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// Does the same with several appeals, each in a transaction of its own: what cannot be done with one of them does not
/// hold up the others, and is told.
@Component
class WorkingInBulk {

  private final RoutingAppeals routing;
  private final ClosingAppeals closing;
  private final RemindingExecutors reminding;
  private final SuggestingRoutes suggesting;

  WorkingInBulk(RoutingAppeals routing, ClosingAppeals closing, RemindingExecutors reminding,
      SuggestingRoutes suggesting) {
    this.routing = routing;
    this.closing = closing;
    this.reminding = reminding;
    this.suggesting = suggesting;
  }

  /// What came of one appeal: `problem` is the message that says why nothing was done, empty when it was.
  record Result(String number, String problem) {}

  /// `appeals` are as the official has seen them; whoever was faster on one of them wins.
  List<Result> act(BulkAct act, List<Appeal> appeals, ActForm form, Official by) {
    var suggested = act == BulkAct.SUGGESTED ? suggesting.suggest(appeals) : Map.<String, Route>of();
    return appeals.stream()
        .map(appeal -> new Result(appeal.number(), problem(act, appeal, suggested.get(appeal.number()), form, by)))
        .toList();
  }

  private String problem(BulkAct act, Appeal appeal, @Nullable Route suggested, ActForm form, Official by) {
    if (act == BulkAct.SUGGESTED && suggested == null) return "appeals.bulk.noSuggestion";
    try {
      return switch (done(act, appeal, suggested, form, by)) {
        case Done(var _) -> "";
        case Refused(var why) -> "appeals.refused." + why;
      };
    } catch (OptimisticLockingFailureException e) {
      return "appeals.bulk.faster";
    }
  }

  private Outcome<Appeal, Refusal> done(BulkAct act, Appeal appeal, @Nullable Route suggested, ActForm form,
      Official by) {
    var number = appeal.number();
    return switch (act) {
      case REMIND -> reminding.remind(appeal, by);
      case FORWARD -> closing.forward(number, appeal.version(), form.several("bodies"), form.get("reason"), by);
      case ROUTE -> routing.route(number, appeal.version(), Objects.requireNonNull(form.id("unit")),
          form.id("executor"), "", by);
      case SUGGESTED -> suggested == null
          ? new Refused<>(Refusal.NOT_ROUTED)
          : routing.route(number, appeal.version(), suggested.unit(), suggested.executor(), "", by);
    };
  }
}
