package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.uploads.Kept.Description;
import az.rayon.opendata.uploads.Kept.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a dataset its name and what is told about it, and takes it back from the public.
@Service
class KeepingSets {

  private final KeptSets sets;
  private final Holdings holdings;
  private final Audit audit;
  private final Clock clock;

  KeepingSets(KeptSets sets, Holdings holdings, Audit audit, Clock clock) {
    this.sets = sets;
    this.holdings = holdings;
    this.audit = audit;
    this.clock = clock;
  }

  /// A name under which a register shows its own rows is not free.
  @Transactional
  Outcome<UUID, Refusal> found(String name, Description told, Official by) {
    if (sets.find(name).isPresent()) return new Refused<>(Refusal.TAKEN);
    if (holdings.isShown(name)) return new Refused<>(Refusal.REGISTER);
    var id = Ids.at(clock.instant());
    if (!sets.add(id, name, told, clock.instant())) return new Refused<>(Refusal.TAKEN);
    audit.record(by, "dataset.founded", id);
    return new Done<>(id);
  }

  /// What is public tells the new words at once.
  @Transactional
  void describe(String name, int version, Description told, Official by) {
    var kept = same(sets.get(name), version);
    sets.describe(kept, told);
    var now = sets.get(name);
    if (now.current() != null) {
      var shown = sets.version(now, now.current());
      holdings.show(now, shown.columns(), shown.table());
      sets.catalogue(now, LocalDate.now(clock));
    }
    audit.record(by, "dataset.described", kept.id());
  }

  /// Neither the rows nor any version of them is public any more; numbers and hashes stay, and the reason beside them.
  @Transactional
  Outcome<UUID, Refusal> withdraw(String name, int version, String why, Official by) {
    var kept = same(sets.locked(sets.get(name).id()), version);
    if (kept.current() == null) return new Refused<>(Refusal.NOT_NOW);
    sets.turn(kept, null, why);
    sets.withhold(kept, null, why);
    holdings.hide(kept);
    sets.uncatalogue(kept);
    audit.record(by, "dataset.withdrawn", kept.id());
    return new Done<>(kept.id());
  }

  /// One version that is not public now, under all numbers that its rows ever had, is kept from everybody.
  @Transactional
  Outcome<UUID, Refusal> withhold(String name, int number, int seen, String why, Official by) {
    var kept = same(sets.locked(sets.get(name).id()), seen);
    var version = sets.version(kept, number);
    if (version.withheld() != null) return new Refused<>(Refusal.NOT_NOW);
    if (kept.current() != null && sets.version(kept, kept.current()).sha256().equals(version.sha256()))
      return new Refused<>(Refusal.CURRENT);
    sets.withhold(kept, version.sha256(), why);
    audit.record(by, "dataset.withheld", kept.id());
    return new Done<>(kept.id());
  }

  private static Kept same(Kept kept, int version) {
    if (kept.version() != version) throw new OptimisticLockingFailureException("dataset");
    return kept;
  }
}
