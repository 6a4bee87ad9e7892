package az.rayon.opendata.uploads;

import az.rayon.kernel.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Checks in the background what waits for it, one file after the other, and has the gate read what was found sound, so
/// that whoever opens its page need not wait.
@Component
class CheckingRounds {

  private final Uploads uploads;
  private final KeptSets sets;
  private final CheckingUploads checking;
  private final Threshold threshold;
  private final Clock clock;

  CheckingRounds(Uploads uploads, KeptSets sets, CheckingUploads checking, Threshold threshold, Clock clock) {
    this.uploads = uploads;
    this.sets = sets;
    this.checking = checking;
    this.threshold = threshold;
    this.clock = clock;
  }

  /// Beside whoever asks, who need not wait for the next round.
  void begin() {
    Thread.ofVirtual().name("checking").start(this::round);
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 1_000)
  public void round() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) more = one();
  }

  /// False when there was nothing to do.
  boolean one() {
    var now = clock.instant();
    var taken = uploads.take(Ids.at(now), now, now.plus(CheckingUploads.LEASE));
    taken.ifPresent(upload -> {
      checking.check(upload);
      look(upload.id());
    });
    return taken.isPresent();
  }

  private void look(UUID id) {
    var upload = uploads.get(id);
    if (upload.state() == Upload.State.CHECKED) threshold.examine(upload, sets.get(upload.kept()));
  }
}
