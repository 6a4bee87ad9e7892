package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.State;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes checked rows away from the gate before anybody else sees them: back to whoever sent them, or by whoever keeps
/// the dataset, to put them right.
@Service
class TakingBack {

  /// So many cells can be emptied on the page; where there are more, it is the file that has to change.
  static final int MOST_EMPTIED = 1_000;

  private final Uploads uploads;
  private final KeptSets sets;
  private final Holdings holdings;
  private final Documents documents;
  private final Threshold threshold;
  private final Audit audit;

  TakingBack(Uploads uploads, KeptSets sets, Holdings holdings, Documents documents, Threshold threshold,
      Audit audit) {
    this.uploads = uploads;
    this.sets = sets;
    this.holdings = holdings;
    this.documents = documents;
    this.threshold = threshold;
    this.audit = audit;
  }

  /// By the second person, with a word about why. A version that was to become public again just stays as it was.
  @Transactional
  Outcome<UUID, Refusal> giveBack(UUID id, int seen, String why, Official by) {
    var upload = seen(id, seen);
    if (upload == null) return new Refused<>(Refusal.NOT_NOW);
    if (upload.restores() == null) reopen(upload, why);
    else uploads.settle(upload, State.DROPPED, why);
    audit.record(by, "dataset.returned", upload.kept());
    return new Done<>(id);
  }

  /// What was put right so far stays so.
  @Transactional
  Outcome<UUID, Refusal> recall(UUID id, int seen, Official by) {
    var upload = seen(id, seen);
    if (upload == null || upload.restores() != null) return new Refused<>(Refusal.NOT_NOW);
    reopen(upload, null);
    audit.record(by, "dataset.recalled", upload.kept());
    return new Done<>(id);
  }

  /// Empties the cells whose traces stop the rows and has all of them checked again.
  @Transactional
  Outcome<UUID, Refusal> empty(UUID id, int seen, Official by) {
    var upload = seen(id, seen);
    if (upload == null || upload.restores() != null) return new Refused<>(Refusal.NOT_NOW);
    var kept = sets.get(upload.kept());
    if (threshold.examine(upload, kept).stopping() > MOST_EMPTIED) return new Refused<>(Refusal.GATE);
    var mended = new HashMap<>(upload.mended());
    for (var place : threshold.stops(upload, kept, MOST_EMPTIED)) mended.put(place, "");
    reopen(upload, null);
    uploads.correct(uploads.get(id), upload.reading(), mended);
    uploads.start(uploads.get(id), by.id(), upload.note());
    audit.record(by, "dataset.emptied", upload.kept());
    return new Done<>(id);
  }

  /// Null where it does not wait for its publication.
  private @Nullable Upload seen(UUID id, int seen) {
    var upload = uploads.locked(id);
    if (upload.state() != State.CHECKED) return null;
    if (upload.version() != seen) throw new OptimisticLockingFailureException("upload");
    return upload;
  }

  /// Nothing is left of the rows as they were: they may be what stopped at the gate.
  private void reopen(Upload upload, @Nullable String why) {
    var checked = upload.checked();
    uploads.settle(upload, State.OPEN, why);
    if (checked == null) return;
    holdings.drop(checked.holding());
    documents.forget(checked.canonical());
  }
}
