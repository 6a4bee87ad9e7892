package az.rayon.appeals.register;

import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second pair of eyes on an answer, and the head's word on which answers need it.
@Service
public class ApprovingAnswers {

  private static final UUID SETTING = UUID.nameUUIDFromBytes(new byte[]{4});

  private final Approvals approvals;
  private final Progress progress;
  private final AnswerFiles files;
  private final Owing owing;
  private final Audit audit;
  private final Clock clock;

  ApprovingAnswers(Approvals approvals, Progress progress, AnswerFiles files, Owing owing, Audit audit, Clock clock) {
    this.approvals = approvals;
    this.progress = progress;
    this.files = files;
    this.owing = owing;
    this.audit = audit;
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

  @Transactional
  public Outcome<Appeal, Refusal> sendBack(String number, int version, String reason, Actor by) {
    return progress.move(FourEyes.sendBack(progress.seen(number, version), by), What.SENT_BACK, reason, by, null);
  }

  /// What already waits for approval goes on waiting for it.
  @Transactional
  public Outcome<FourEyes, Refusal> want(FourEyes answers, Actor by) {
    if (!FourEyes.maySet(by)) return new Refused<>(Refusal.NOT_YOURS);
    approvals.set(answers, by.id(), clock.instant());
    audit.record(by, "appeal.approval-set", SETTING);
    return new Done<>(answers);
  }
}
