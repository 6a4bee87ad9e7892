package az.rayon.appeals.register;

import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.AppealTermLengthened;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the unit that examines an appeal does with it. `version` is the appeal's as the official has seen it.
@Service
public class AnsweringAppeals {

  private final Progress progress;
  private final Terms terms;
  private final Clock clock;

  AnsweringAppeals(Progress progress, Terms terms, Clock clock) {
    this.progress = progress;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> answer(String number, int version, Result result, String text, Actor by) {
    var appeal = progress.seen(number, version);
    return progress.move(appeal.answer(result, text, false, by, clock.instant()), What.ANSWERED, "", by,
        new AppealAnswered(appeal.id()));
  }

  /// Takes the longer term of art. 10.1, which counts from the same day as the ordinary one.
  @Transactional
  public Outcome<Appeal, Refusal> study(String number, int version, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var longer = terms.of(Basis.STUDY, appeal.term().from());
    return progress.move(appeal.study(longer, by, LocalDate.now(clock)), What.STUDIED, reason, by,
        new AppealTermLengthened(appeal.id()));
  }

  @Transactional
  public Outcome<Appeal, Refusal> giveBack(String number, int version, String reason, Actor by) {
    return progress.move(progress.seen(number, version).giveBack(by), What.GIVEN_BACK, reason, by, null);
  }
}
