package az.rayon.appeals.register;

import az.rayon.appeals.AppealCopied;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends copies to the other bodies that are competent too (art. 7.10), while the authority examines its own part.
@Service
public class CopyingAppeals {

  private final Progress progress;
  private final Bodies bodies;
  private final Owing owing;

  CopyingAppeals(Progress progress, Bodies bodies, Owing owing) {
    this.progress = progress;
    this.bodies = bodies;
    this.owing = owing;
  }

  /// `codes` are those of the list of bodies.
  @Transactional
  public Outcome<Appeal, Refusal> copy(String number, int version, List<String> codes, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var others = bodies.get(codes, appeal.marks().against());
    var names = others.stream().map(body -> body.name().az()).toList();
    var outcome = Hands.copy(appeal, others, by);
    if (outcome instanceof Done(var _)) owing.copies(appeal, names, by);
    return progress.move(outcome, What.COPIED, String.join(", ", names) + " — " + reason, by,
        new AppealCopied(appeal.id()));
  }
}
