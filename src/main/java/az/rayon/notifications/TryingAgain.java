package az.rayon.notifications;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An administrator has put right what kept a letter from arriving.
@Service
class TryingAgain {

  private final Dispatches dispatches;
  private final Audit audit;
  private final Clock clock;

  TryingAgain(Dispatches dispatches, Audit audit, Clock clock) {
    this.dispatches = dispatches;
    this.audit = audit;
    this.clock = clock;
  }

  /// Twice is once: a letter that is no longer given up stays as it is.
  @Transactional
  void tryAgain(UUID id, Actor.Official by) {
    if (dispatches.again(id, clock.instant())) audit.record(by, "letter.again", id);
  }
}
