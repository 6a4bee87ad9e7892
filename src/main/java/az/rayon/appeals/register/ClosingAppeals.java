package az.rayon.appeals.register;

import az.rayon.appeals.AppealClosed;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How an appeal ends without an answer on the merits: sent on to another body (art. 7.10), left unexamined on one of
/// the grounds of art. 8.1, or taken back.
@Service
public class ClosingAppeals {

  private final Progress progress;
  private final Clock clock;

  ClosingAppeals(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> forward(String number, int version, String body, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    return progress.move(appeal.forward(List.of(body), reason, null, by, clock.instant()), What.FORWARDED, "", by,
        new AppealClosed(appeal.id()));
  }

  @Transactional
  public Outcome<Appeal, Refusal> leaveUnexamined(String number, int version, Ground ground, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    return progress.move(appeal.leaveUnexamined(ground, reason, false, by, clock.instant()), What.LEFT_UNEXAMINED, "", by,
        new AppealClosed(appeal.id()));
  }

  @Transactional
  public Outcome<Appeal, Refusal> withdraw(String number, int version, Actor by) {
    var appeal = progress.seen(number, version);
    return progress.move(appeal.withdraw(by, clock.instant()), What.WITHDRAWN, "", by, new AppealClosed(appeal.id()));
  }
}
