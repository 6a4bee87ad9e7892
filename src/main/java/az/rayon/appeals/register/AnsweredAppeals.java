package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Appeals, as far as their answers have files.
@Component
class AnsweredAppeals implements Answerables {

  private final Appeals appeals;
  private final Clock clock;

  AnsweredAppeals(Appeals appeals, Clock clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  @Override
  public Optional<Answerable> find(String number, Official by) {
    return appeals.find(number).filter(appeal -> appeal.seenBy(by))
        .map(appeal -> new Answerable(appeal.id(), number, "/desk/appeals/" + number,
            appeal.answer(Result.EXPLAINED, "", false, by, clock.instant()) instanceof Done));
  }

  /// Whoever was about to approve the draft has read it with other files, and reads it again.
  @Override
  public void changed(Answerable answered) {
    var appeal = appeals.get(answered.id());
    if (appeal.state() instanceof State.Drafted) appeals.save(appeal);
  }
}
