package az.rayon.opendata.uploads;

import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.documents.Documents;
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
  private final Documents documents;
  private final Directory directory;
  private final Clock clock;

  Showing(KeptSets sets, Holdings holdings, Documents documents, Directory directory, Clock clock) {
    this.sets = sets;
    this.holdings = holdings;
    this.documents = documents;
    this.directory = directory;
    this.clock = clock;
  }

  /// Whether no register shows its own rows under the name.
  boolean isFree(Kept kept) {
    return kept.current() != null || !holdings.isShown(kept.name());
  }

  Version fresh(Kept kept, Upload upload, Checked checked, Official by) {
    return show(kept, new Version(sets.next(kept), checked.holding(), upload.reading().columns(), checked.canonical(),
        checked.sha256(), documents.get(checked.canonical()).size(), checked.rows(), upload.note(), office(by),
        clock.instant(), upload.restores(), null, null));
  }

  private Version show(Kept kept, Version version) {
    sets.add(kept, version);
    holdings.show(kept, version.columns(), version.table());
    sets.turn(kept, version.number(), null);
    sets.catalogue(kept, LocalDate.now(clock));
    return version;
  }

  /// The office, because the public has no business with the person.
  Translated office(Official by) {
    return directory.findUnit(new UnitId(by.unit()), LocalDate.now(clock)).map(Unit::name).orElse(Translated.az(""));
  }
}
