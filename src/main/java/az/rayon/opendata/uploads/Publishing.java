package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.State;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Holdings holdings;
  private final Directory directory;
  private final Audit audit;
  private final Clock clock;

  Publishing(Uploads uploads, KeptSets sets, Holdings holdings, Directory directory, Audit audit, Clock clock) {
    this.uploads = uploads;
    this.sets = sets;
    this.holdings = holdings;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  /// Whether this person's eyes are the other two.
  static boolean isAnother(Upload upload, Official by) {
    return !by.id().equals(upload.sent().by()) && !by.id().equals(upload.checkedBy());
  }

  @Transactional
  Outcome<Version, Refusal> publish(UUID id, int seen, Official by) {
    var upload = uploads.locked(id);
    var checked = upload.checked();
    if (upload.state() != State.CHECKED || checked == null) return new Refused<>(Refusal.NOT_NOW);
    if (!isAnother(upload, by)) return new Refused<>(Refusal.OWN_FILE);
    if (upload.version() != seen) throw new OptimisticLockingFailureException("upload");
    var kept = sets.locked(upload.kept());
    if (kept.current() == null && holdings.isShown(kept.name())) return new Refused<>(Refusal.REGISTER);
    uploads.settle(upload, State.PUBLISHED, null);
    var version = new Version(next(kept), checked.holding(), upload.reading().columns(), checked.canonical(),
        checked.sha256(), checked.rows(), upload.note(), office(by), clock.instant(), null);
    show(kept, version);
    audit.record(by, "dataset.published", kept.id());
    return new Done<>(version);
  }

  /// An earlier version becomes public again. It has passed two people before, so one is enough.
  @Transactional
  Outcome<Version, Refusal> restore(String name, int number, int seen, String why, Official by) {
    var kept = sets.locked(sets.get(name).id());
    if (kept.version() != seen) throw new OptimisticLockingFailureException("dataset");
    if (Objects.equals(kept.current(), number)) return new Refused<>(Refusal.NOT_NOW);
    if (kept.current() == null && holdings.isShown(name)) return new Refused<>(Refusal.REGISTER);
    var version = sets.version(kept, number).again(next(kept), why, office(by), clock.instant());
    show(kept, version);
    audit.record(by, "dataset.restored", kept.id());
    return new Done<>(version);
  }

  /// Back to whoever sent it, with a word about why.
  @Transactional
  Outcome<UUID, Refusal> giveBack(UUID id, int seen, String why, Official by) {
    var upload = uploads.locked(id);
    var checked = upload.checked();
    if (upload.state() != State.CHECKED || checked == null) return new Refused<>(Refusal.NOT_NOW);
    if (upload.version() != seen) throw new OptimisticLockingFailureException("upload");
    uploads.settle(upload, State.OPEN, why);
    holdings.drop(checked.holding());
    audit.record(by, "dataset.returned", upload.kept());
    return new Done<>(id);
  }

  private void show(Kept kept, Version version) {
    sets.add(kept.id(), version);
    holdings.show(kept, version.columns(), version.holding());
    sets.turn(kept, version.number(), null);
    sets.catalogue(kept, LocalDate.now(clock));
  }

  private int next(Kept kept) {
    return sets.versions(kept).stream().mapToInt(Version::number).max().orElse(0) + 1;
  }

  /// The office, because the public has no business with the person.
  private Translated office(Official by) {
    return directory.findUnit(new UnitId(by.unit()), LocalDate.now(clock)).map(Unit::name)
        .orElse(Translated.az(""));
  }
}
