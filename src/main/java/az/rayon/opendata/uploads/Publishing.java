package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.State;
import az.rayon.opendata.uploads.reading.Field;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes checked rows public as the next version of their dataset, in one step: from one moment to the next everybody
/// reads the new rows. Whoever sent a file or had it checked leaves this to somebody else.
@Service
class Publishing {

  private final Uploads uploads;
  private final KeptSets sets;
  private final Showing showing;
  private final Threshold threshold;
  private final Audit audit;

  Publishing(Uploads uploads, KeptSets sets, Showing showing, Threshold threshold, Audit audit) {
    this.uploads = uploads;
    this.sets = sets;
    this.showing = showing;
    this.threshold = threshold;
    this.audit = audit;
  }

  /// Whether this person's eyes are the other two.
  static boolean isAnother(Upload upload, Official by) {
    return !by.id().equals(upload.sent().by()) && !by.id().equals(upload.checkedBy());
  }

  /// Against what the gate found only with a reason, which is kept.
  @Transactional
  Outcome<Version, Refusal> publish(UUID id, int seen, String reason, Official by) {
    var upload = uploads.locked(id);
    var checked = upload.checked();
    if (upload.state() != State.CHECKED || checked == null) return new Refused<>(Refusal.NOT_NOW);
    if (!isAnother(upload, by)) return new Refused<>(Refusal.OWN_FILE);
    if (upload.version() != seen) throw new OptimisticLockingFailureException("upload");
    var kept = sets.locked(upload.kept());
    if (!showing.isFree(kept)) return new Refused<>(Refusal.REGISTER);
    var examination = threshold.examine(upload, kept);
    if (examination.blocks() && reason.isEmpty()) {
      threshold.stopped(examination);
      return new Refused<>(Refusal.GATE);
    }
    if (examination.blocks()) {
      uploads.overrule(upload, reason);
      audit.record(by, "dataset.overruled", id);
    }
    return new Done<>(show(upload, kept, by));
  }

  /// In the transaction of whoever has the right to it.
  Version show(Upload upload, Kept kept, Official by) {
    uploads.settle(upload, State.PUBLISHED, null);
    var version = showing.fresh(kept, upload, Objects.requireNonNull(upload.checked()), by);
    audit.record(by, upload.restores() == null ? "dataset.published" : "dataset.restored", kept.id());
    return version;
  }

  /// By which columns a person could be known, as somebody who looks at the rows sees it. To leave out one that the
  /// program sees is a proposal only: where it hides somebody, the gate stops the rows all the same.
  @Transactional
  void liken(UUID id, int seen, List<String> kin, Official by) {
    var upload = uploads.locked(id);
    if (upload.version() != seen) throw new OptimisticLockingFailureException("upload");
    uploads.likens(upload, upload.reading().fields().stream().map(Field::name).filter(kin::contains).toList());
    audit.record(by, "dataset.likened", id);
  }
}
