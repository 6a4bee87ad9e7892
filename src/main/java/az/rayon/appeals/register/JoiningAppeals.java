package az.rayon.appeals.register;

import az.rayon.appeals.AppealClosed;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings together what one person has written several times: an appeal repeats an earlier one, or is answered in one
/// letter with it.
@Service
public class JoiningAppeals {

  private final Appeals appeals;
  private final Repeats repeats;
  private final Progress progress;
  private final Clock clock;

  JoiningAppeals(Appeals appeals, Repeats repeats, Progress progress, Clock clock) {
    this.appeals = appeals;
    this.repeats = repeats;
    this.progress = progress;
    this.clock = clock;
  }

  /// `earlier` is a number; empty where the appeal repeats nothing after all. What repeats this one follows it into the
  /// chain.
  @Transactional
  public Outcome<Appeal, Refusal> link(String number, int version, String earlier, boolean news, Actor by) {
    var appeal = progress.seen(number, version);
    var outcome = Kinship.link(appeal, earlier.isEmpty() ? null : appeals.get(earlier), news, by);
    if (outcome instanceof Done(var linked) && linked.marks().kin().root() != null) {
      repeats.follow(linked.id(), linked.marks().kin().root());
    }
    return progress.move(outcome, What.LINKED, earlier, by, null);
  }

  @Transactional
  public Outcome<Appeal, Refusal> merge(String number, int version, String earlier, Actor by) {
    var appeal = progress.seen(number, version);
    var into = appeals.get(earlier);
    var outcome = Kinship.merge(appeal, into, by, clock.instant());
    if (outcome instanceof Done(var _)) progress.write(into, What.JOINED, number, by);
    return progress.move(outcome, What.MERGED, earlier, by, new AppealClosed(appeal.id()));
  }
}
