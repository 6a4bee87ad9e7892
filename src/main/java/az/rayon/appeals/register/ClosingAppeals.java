package az.rayon.appeals.register;

import az.rayon.appeals.AppealClosed;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How an appeal ends without an answer on the merits: sent on to other bodies (art. 7.10), left unexamined on one of
/// the grounds of art. 8.1, not accepted (art. 4 and 6.4), or taken back.
@Service
public class ClosingAppeals {

  private final Progress progress;
  private final Bodies bodies;
  private final Repeats repeats;
  private final Owing owing;
  private final JoiningAppeals joining;
  private final Clock clock;

  ClosingAppeals(Progress progress, Bodies bodies, Repeats repeats, Owing owing, JoiningAppeals joining, Clock clock) {
    this.progress = progress;
    this.bodies = bodies;
    this.repeats = repeats;
    this.owing = owing;
    this.joining = joining;
    this.clock = clock;
  }

  /// `codes` are those of the list of bodies. The appeal keeps their names in the state language, as the letters do.
  @Transactional
  public Outcome<Appeal, Refusal> forward(String number, int version, List<String> codes, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var to = bodies.get(codes, appeal.marks().against());
    return end(appeal.forward(to, reason, owing.forwardBy(appeal), by, clock.instant()), What.FORWARDED, by);
  }

  @Transactional
  public Outcome<Appeal, Refusal> leaveUnexamined(String number, int version, Ground ground, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    boolean answered = repeats.answeredEnough(appeal);
    return end(appeal.leaveUnexamined(ground, reason, answered, by, clock.instant()), What.LEFT_UNEXAMINED, by);
  }

  @Transactional
  public Outcome<Appeal, Refusal> notAccept(String number, int version, Obstacle obstacle, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    return end(appeal.notAccept(obstacle, reason, by, clock.instant()), What.NOT_ACCEPTED, by);
  }

  @Transactional
  public Outcome<Appeal, Refusal> withdraw(String number, int version, Claimant by) {
    return end(progress.seen(number, version).withdraw(by, clock.instant()), What.WITHDRAWN, by.actor());
  }

  private Outcome<Appeal, Refusal> end(Outcome<Appeal, Refusal> outcome, What what, Actor by) {
    if (outcome instanceof Done(var ended)) {
      owing.end(ended, by);
      progress.move(outcome, what, "", by, new AppealClosed(ended.id()));
      joining.part(ended, by);
    }
    return outcome;
  }
}
