package az.rayon.appeals.register;

import az.rayon.appeals.AppealClosed;
import az.rayon.appeals.AppealParted;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
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

  /// What an appeal repeats, by its number: none where it is empty. The registrar who knows better than the program
  /// that the same person wrote both says why.
  public record Repeated(String number, boolean news, String reason) {

    String note() {
      return reason.isEmpty() ? number : number + " · " + reason;
    }
  }

  /// What repeats this one follows it into the chain.
  @Transactional
  public Outcome<Appeal, Refusal> link(String number, int version, Repeated repeated, Actor by) {
    var appeal = progress.seen(number, version);
    var earlier = appeals.find(repeated.number()).orElse(null);
    if (earlier == null && !repeated.number().isEmpty()) return new Refused<>(Refusal.NO_SUCH_NUMBER);
    boolean same = !repeated.reason().isEmpty() || (earlier != null && repeats.samePerson(appeal, earlier));
    var outcome = Kinship.link(appeal, earlier, repeated.news(), same, by);
    if (outcome instanceof Done(var linked) && linked.marks().kin().root() != null) {
      repeats.follow(linked.id(), linked.marks().kin().root());
    }
    return progress.move(outcome, What.LINKED, repeated.note(), by, null);
  }

  @Transactional
  public Outcome<Appeal, Refusal> merge(String number, int version, String earlier, Actor by) {
    var appeal = progress.seen(number, version);
    var into = appeals.get(earlier);
    var outcome = Kinship.merge(appeal, into, repeats.samePerson(appeal, into), by, clock.instant());
    if (outcome instanceof Done(var _)) progress.write(into, What.JOINED, number, by);
    return progress.move(outcome, What.MERGED, earlier, by, new AppealClosed(appeal.id()));
  }

  /// What has ended without an answer answers for no other: what was merged into it lies on the desk again.
  void part(Appeal ended, Actor by) {
    for (var merged : appeals.listMergedInto(ended.id())) {
      progress.move(Kinship.part(merged), What.PARTED, ended.number(), by, new AppealParted(merged.id()));
    }
  }
}
