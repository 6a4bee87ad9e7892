package az.rayon.appeals.register;

import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.AppealTermLengthened;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the unit that examines an appeal does with it. `version` is the appeal's as the official has seen it.
@Service
public class AnsweringAppeals {

  private final Progress progress;
  private final Approvals approvals;
  private final AnswerFiles files;
  private final Owing owing;
  private final Terms terms;
  private final Clock clock;

  AnsweringAppeals(Progress progress, Approvals approvals, AnswerFiles files, Owing owing, Terms terms, Clock clock) {
    this.progress = progress;
    this.approvals = approvals;
    this.files = files;
    this.owing = owing;
    this.terms = terms;
    this.clock = clock;
  }

  /// Whether the answer that they give waits for another's approval before it goes out.
  public boolean waits(Appeal appeal, Actor by) {
    return approvals.get().wanted(appeal, by);
  }

  /// The answer goes out with its files, or waits for approval where the head wants that. The draft stays in the
  /// history, so that it can be mended when it is sent back.
  @Transactional
  public Outcome<Appeal, Refusal> answer(String number, int version, Result result, String text, Actor by) {
    var appeal = progress.seen(number, version);
    boolean approval = waits(appeal, by);
    var outcome = appeal.answer(result, text, approval, by, clock.instant());
    if (approval) return progress.move(outcome, What.DRAFTED, text, by, null);
    if (outcome instanceof Done(var answered)) {
      files.give(answered);
      owing.answer(answered, by);
    }
    return progress.move(outcome, What.ANSWERED, "", by, new AppealAnswered(appeal.id()));
  }

  /// Takes the longer term of art. 10.1, which counts from the same day as the ordinary one.
  @Transactional
  public Outcome<Appeal, Refusal> study(String number, int version, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var longer = terms.of(Basis.STUDY, appeal.term().from());
    var outcome = appeal.study(longer, by, LocalDate.now(clock));
    if (outcome instanceof Done(var _)) owing.longer(appeal, About.STUDIED, by);
    return progress.move(outcome, What.STUDIED, reason, by, new AppealTermLengthened(appeal.id()));
  }

  /// Extends the term by so many working days, art. 10.2.
  @Transactional
  public Outcome<Appeal, Refusal> extend(String number, int version, int days, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var longer = terms.of(appeal.term().basis(), appeal.term().from(), days);
    var outcome = appeal.extend(longer, by, LocalDate.now(clock));
    if (outcome instanceof Done(var _)) owing.longer(appeal, About.EXTENDED, by);
    return progress.move(outcome, What.EXTENDED, reason, by, new AppealTermLengthened(appeal.id()));
  }

  @Transactional
  public Outcome<Appeal, Refusal> giveBack(String number, int version, String reason, Actor by) {
    return progress.move(progress.seen(number, version).giveBack(by), What.GIVEN_BACK, reason, by, null);
  }
}
