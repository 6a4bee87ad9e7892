package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.ComplainingAppeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.JoiningAppeals;
import az.rayon.appeals.register.JoiningAppeals.Repeated;
import az.rayon.appeals.register.MarkingAppeals;
import az.rayon.appeals.register.ReopeningAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Hands what an official typed on the desk to the use case it belongs to.
@Component
class Acting {

  static final String NO_REPEAT = "none";
  /// The number is typed, because none of those that were found is meant.
  static final String OTHER_NUMBER = "other";

  private final UnitActs unit;
  private final ClosingActs closing;
  private final JoiningAppeals joining;
  private final MarkingAppeals marking;
  private final ReopeningAppeals reopening;
  private final ComplainingAppeals complaining;

  Acting(UnitActs unit, ClosingActs closing, JoiningAppeals joining, MarkingAppeals marking,
      ReopeningAppeals reopening, ComplainingAppeals complaining) {
    this.unit = unit;
    this.closing = closing;
    this.joining = joining;
    this.marking = marking;
    this.reopening = reopening;
    this.complaining = complaining;
  }

  Outcome<Appeal, Refusal> act(Act act, Appeal appeal, ActForm form, Official by) {
    var number = appeal.number();
    int version = form.version();
    var reason = form.get("reason");
    return switch (act) {
      case ROUTE, ASSIGN, ASK, ANSWER, STUDY, EXTEND, RETURN, APPROVE, SENDBACK -> unit.act(act, number, form, by);
      case FORWARD, COPY, UNEXAMINED, REJECT, WITHDRAW -> closing.act(act, appeal, form, by);
      case LINK -> joining.link(number, version, repeated(form), by);
      case MERGE -> joining.merge(number, version, form.get("earlier"), by);
      case MARK -> form.subject().map(read -> marking.mark(number, version, form.marks(), read, by))
          .orElseGet(() -> marking.mark(number, version, form.marks(), by));
      case CORRECT -> marking.correct(number, version, form.correction(), reason, by);
      case REOPEN -> reopening.reopen(number, version, reason, by);
      case UNSOLVED -> reopening.notSolved(number, version, reason, Claimant.of(appeal, by));
      case COMPLAIN -> complaining.complain(number, form.get("text"), Objects.requireNonNull(form.id("submission")),
          Channel.valueOf(form.get("channel")), Claimant.of(appeal, by));
    };
  }

  /// Whether it is done only once somebody else has approved it.
  boolean waits(Act act, Appeal appeal, Official by) {
    return act == Act.ANSWER && unit.answerWaits(appeal, by);
  }

  private static Repeated repeated(ActForm form) {
    boolean news = form.get("news").equals("yes");
    return switch (form.get("earlier")) {
      case NO_REPEAT -> new Repeated("", news, "");
      case OTHER_NUMBER -> new Repeated(form.get("otherNumber"), news, form.get("reason"));
      case String number -> new Repeated(number, news, "");
    };
  }
}
