package az.rayon.opendata.uploads;

import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Translated;
import az.rayon.opendata.uploads.Upload.Checked;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Makes a version the one that is public, in the transaction of whoever asks: its rows under the dataset's name, its
/// words in the catalogue, its line in the history.
@Component
class Showing {

  private final KeptSets sets;
  private final Holdings holdings;
  private final Directory directory;
  private final Clock clock;

  Showing(KeptSets sets, Holdings holdings, Directory directory, Clock clock) {
    this.sets = sets;
    this.holdings = holdings;
    this.directory = directory;
    this.clock = clock;
  }

  /// Whether no register shows its own rows under the name.
  boolean isFree(Kept kept) {
    return kept.current() != null || !holdings.isShown(kept.name());
  }

  Version fresh(Kept kept, Upload upload, Checked checked, Official by) {
    return show(kept, new Version(next(kept), checked.holding(), upload.reading().columns(), checked.canonical(),
        checked.sha256(), checked.rows(), upload.note(), office(by), clock.instant(), upload.restores(), null));
  }

  private Version show(Kept kept, Version version) {
    sets.add(kept.id(), version);
    holdings.show(kept, version.columns(), version.holding());
    sets.turn(kept, version.number(), null);
    sets.catalogue(kept, LocalDate.now(clock));
    return version;
  }

  private int next(Kept kept) {
    return sets.versions(kept).stream().mapToInt(Version::number).max().orElse(0) + 1;
  }

  /// The office, because the public has no business with the person.
  private Translated office(Official by) {
    return directory.findUnit(new UnitId(by.unit()), LocalDate.now(clock)).map(Unit::name).orElse(Translated.az(""));
  }
}
