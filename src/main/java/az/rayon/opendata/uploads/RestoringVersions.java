package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.Sent;
import java.time.Clock;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings back what was public before.
@Service
class RestoringVersions {

  private final Uploads uploads;
  private final KeptSets sets;
  private final Publishing publishing;
  private final Threshold threshold;
  private final Audit audit;
  private final Clock clock;

  RestoringVersions(Uploads uploads, KeptSets sets, Publishing publishing, Threshold threshold, Audit audit,
      Clock clock) {
    this.uploads = uploads;
    this.sets = sets;
    this.publishing = publishing;
    this.threshold = threshold;
    this.audit = audit;
    this.clock = clock;
  }

  /// The rows of an earlier version once more. They have passed two people before; so, while the dataset is public and
  /// nothing was ever held against them, one is enough. What was taken back, or meets the gate, waits for somebody else
  /// like a file that was just checked. Tells what became of it.
  @Transactional
  Outcome<Upload, Refusal> restore(String name, int number, int seen, String why, Official by) {
    var kept = sets.locked(sets.get(name).id());
    if (kept.version() != seen) throw new OptimisticLockingFailureException("dataset");
    if (Objects.equals(kept.current(), number)) return new Refused<>(Refusal.NOT_NOW);
    var version = sets.version(kept, number);
    var id = Ids.at(clock.instant());
    uploads.again(id, version, new Sent(by.id(), by.unit(), clock.instant()), why);
    audit.record(by, "dataset.proposed", id);
    var upload = uploads.get(id);
    boolean plain = kept.current() != null && version.withheld() == null && !sets.isOverruled(version);
    if (plain && !threshold.examine(upload, kept).blocks()) publishing.show(upload, kept, by);
    return new Done<>(uploads.get(id));
  }
}
