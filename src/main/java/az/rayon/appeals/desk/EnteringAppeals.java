package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.writing.Answers;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A clerk enters what came on paper, by telephone or by word of mouth.
@Service
class EnteringAppeals {

  private final LodgingAppeals lodging;
  private final Clock clock;

  EnteringAppeals(LodgingAppeals lodging, Clock clock) {
    this.lodging = lodging;
    this.clock = clock;
  }

  /// `submission` was made with the empty form, so that the same form sent twice is one appeal.
  @Transactional
  Outcome<Appeal, Refusal> enter(UUID submission, Answers answers, Channel channel, Language language, Actor by) {
    return lodging.enter(answers.filing(submission, channel, language, null, clock.instant()), List.of(), by);
  }
}
