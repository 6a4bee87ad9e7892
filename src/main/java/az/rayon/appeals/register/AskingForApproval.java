package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The head's word on which answers need a second pair of eyes.
@Service
public class AskingForApproval {

  private static final UUID SETTING = UUID.nameUUIDFromBytes(new byte[]{4});

  private final Approvals approvals;
  private final Audit audit;
  private final Clock clock;

  AskingForApproval(Approvals approvals, Audit audit, Clock clock) {
    this.approvals = approvals;
    this.audit = audit;
    this.clock = clock;
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
