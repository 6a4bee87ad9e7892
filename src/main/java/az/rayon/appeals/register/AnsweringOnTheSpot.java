package az.rayon.appeals.register;

import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers what somebody said at a reception then and there, where nothing has to be studied and they agree. The words
/// of the answer stand in the registration-control card (Law 1308-IVQ on oral appeals).
@Service
public class AnsweringOnTheSpot {

  private final Progress progress;
  private final Clock clock;

  AnsweringOnTheSpot(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  /// `unit` is whose answer it is: the unit of the official who received the person.
  @Transactional
  public Outcome<Appeal, Refusal> answer(Appeal appeal, UUID unit, Result result, String text, Actor by) {
    return progress.move(Hands.answerOnTheSpot(appeal, unit, result, text, by, clock.instant()), What.ANSWERED, "",
        by, new AppealAnswered(appeal.id()));
  }
}
