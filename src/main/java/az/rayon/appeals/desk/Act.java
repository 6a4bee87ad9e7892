package az.rayon.appeals.desk;

import az.rayon.appeals.register.Aftermath;
import az.rayon.appeals.register.Aftermath.Objection;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Correction;
import az.rayon.appeals.register.FourEyes;
import az.rayon.appeals.register.Hands;
import az.rayon.appeals.register.Kinship;
import az.rayon.appeals.register.Talk;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What an official can do with one appeal on the desk, as the last word of the address. The everyday ones first.
enum Act {
  ROUTE, APPROVE, SENDBACK, ANSWER, ASK, ASSIGN, STUDY, EXTEND, RETURN, FORWARD, COPY, UNEXAMINED, REJECT, REOPEN,
  /// from here on the rarer ones
  UNSOLVED, LINK, MERGE, MARK, CORRECT, COMPLAIN, WITHDRAW;

  private static final UUID NOWHERE = new UUID(0, 0);

  /// The moment of asking. `others` says that the same person has written before.
  record Moment(Instant now, LocalDate today, Objection objection, boolean others) {}

  static Act of(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst()
        .orElseThrow(() -> new NotFound("act"));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it gives the appeal to others, of whom none may be the one complained of.
  boolean passesOn() {
    return this == ROUTE || this == FORWARD || this == COPY;
  }

  /// Whether it stands among the buttons; the rest are links below them.
  boolean everyday() {
    return compareTo(UNSOLVED) < 0;
  }

  /// What this official may do with it today. The appeal itself is asked, so that no button leads to a refusal; where
  /// somebody has yet to say whom it complains of, the button leads to that question.
  static List<Act> allowed(Appeal appeal, Official by, Moment at) {
    return Arrays.stream(values()).filter(act -> act.allowedTo(by, appeal, at)).toList();
  }

  private boolean allowedTo(Official by, Appeal appeal, Moment at) {
    var outcome = switch (this) {
      case ROUTE -> Hands.route(appeal, NOWHERE, null, by);
      case ASSIGN -> Hands.assign(appeal, NOWHERE, by);
      case APPROVE -> FourEyes.approve(appeal, by, at.now());
      case SENDBACK -> FourEyes.sendBack(appeal, by);
      case ANSWER -> appeal.answer(Result.EXPLAINED, "", false, by, at.now());
      case ASK -> Talk.ask(appeal, by);
      case STUDY -> appeal.study(appeal.term(), by, at.today());
      case EXTEND -> appeal.extend(appeal.term(), by, at.today());
      case RETURN -> appeal.giveBack(by);
      case FORWARD -> appeal.forward(List.of(), "", null, by, at.now());
      case COPY -> Hands.copy(appeal, List.of(), by);
      case REOPEN -> Aftermath.reopen(appeal, appeal.term(), by);
      case UNSOLVED -> Aftermath.notSolved(appeal, appeal.term(), at.objection(), Claimant.of(appeal, by), at.today());
      case UNEXAMINED -> appeal.leaveUnexamined(Ground.UNFIT, "", false, by, at.now());
      case REJECT -> appeal.notAccept(Obstacle.OTHER_LAW, "", by, at.now());
      case LINK -> Kinship.link(appeal, null, false, true, by);
      case MERGE, MARK -> appeal.mark(appeal.marks(), appeal.term(), by);
      case CORRECT -> Correction.of(appeal.filing()).in(appeal, by);
      case WITHDRAW -> appeal.withdraw(Claimant.of(appeal, by), at.now());
      case COMPLAIN -> null;
    };
    if (this == COMPLAIN) return Aftermath.againstComplaint(appeal, Claimant.of(appeal, by), at.today()).isEmpty();
    if (this == MERGE) return at.others() && outcome instanceof Done;
    return outcome instanceof Done
        || (by.is(Role.REGISTRAR) && outcome instanceof Refused(var why) && why == Refusal.WHOM_UNSAID);
  }
}
