package az.rayon.appeals.register;

import az.rayon.appeals.AnswerSentBack;
import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second pair of eyes on an answer.
@Service
public class ApprovingAnswers {

  private final Progress progress;
  private final AnswerFiles files;
  private final AnswerWords words;
  private final Steps steps;
  private final Owing owing;
  private final Clock clock;

  ApprovingAnswers(Progress progress, AnswerFiles files, AnswerWords words, Steps steps, Owing owing,
      Clock clock) {
    this.progress = progress;
    this.files = files;
    this.words = words;
    this.steps = steps;
    this.owing = owing;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> approve(String number, int version, Actor by) {
    var appeal = progress.seen(number, version);
    var outcome = FourEyes.approve(appeal, by, clock.instant());
    if (outcome instanceof Done(var answered)) {
      files.give(answered);
      owing.answer(answered, by);
    }
    return progress.move(outcome, What.ANSWERED, "", by, new AppealAnswered(appeal.id()));
  }

  /// Whoever wrote the draft finds it in the form as they had handed it in, and is told what came after it was sent
  /// back.
  @Transactional
  public Outcome<Appeal, Refusal> sendBack(String number, int version, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    var outcome = FourEyes.sendBack(appeal, by);
    if (outcome instanceof Done(var _) && appeal.state() instanceof State.Drafted draft) {
      int seen = steps.of(Register.APPEAL, appeal.id()).size() + 1;
      words.keep(appeal.id(), draft.by(), Map.of("result", draft.result().name(), "text", draft.text(), "steps",
          String.valueOf(seen)));
    }
    return progress.move(outcome, What.SENT_BACK, reason, by, new AnswerSentBack(appeal.id()));
  }
}
