package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.appeals.register.CopyingAppeals;
import az.rayon.appeals.register.KeepingBodies;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The steps that end an appeal without an answer, and the copies that other bodies get of one.
@Component
class ClosingActs {

  private final ClosingAppeals closing;
  private final CopyingAppeals copying;
  private final KeepingBodies keeping;
  private final TransactionOperations transaction;

  ClosingActs(ClosingAppeals closing, CopyingAppeals copying, KeepingBodies keeping,
      TransactionOperations transaction) {
    this.closing = closing;
    this.copying = copying;
    this.keeping = keeping;
    this.transaction = transaction;
  }

  Outcome<Appeal, Refusal> act(Act act, Appeal appeal, ActForm form, Official by) {
    var number = appeal.number();
    int version = form.version();
    var reason = form.get("reason");
    return switch (act) {
      case FORWARD -> sending(form, by, to -> closing.forward(number, version, to, reason, by));
      case COPY -> sending(form, by, to -> copying.copy(number, version, to, reason, by));
      case UNEXAMINED -> closing.leaveUnexamined(number, version, Ground.valueOf(form.get("ground")), reason, by);
      case REJECT -> closing.notAccept(number, version, Obstacle.valueOf(form.get("obstacle")), reason, by);
      case WITHDRAW -> closing.withdraw(number, version, Claimant.of(appeal, by));
      case ROUTE, ASSIGN, ASK, ANSWER, STUDY, EXTEND, RETURN, APPROVE, SENDBACK, LINK, MERGE, MARK, CORRECT, REOPEN,
          UNSOLVED, COMPLAIN ->
        throw new NotFound("act");
    };
  }

  /// A body that is in no list yet stays in it only if the appeal goes there.
  private Outcome<Appeal, Refusal> sending(ActForm form, Official by,
      Function<List<String>, Outcome<Appeal, Refusal>> deed) {
    return Objects.requireNonNull(transaction.execute(status -> {
      var outcome = deed.apply(bodies(form, by));
      if (outcome instanceof Refused) status.setRollbackOnly();
      return outcome;
    }));
  }

  /// Those that were ticked, and one that is in no list yet: it is put into the list here, so that nobody has to leave
  /// a form half filled in.
  private List<String> bodies(ActForm form, Official by) {
    var unlisted = form.get("unlisted");
    var ticked = form.several("bodies").stream();
    return !unlisted.isEmpty() && keeping.listed(unlisted, by) instanceof Done(var body)
        ? Stream.concat(ticked, Stream.of(body.code())).distinct().toList()
        : ticked.toList();
  }
}
