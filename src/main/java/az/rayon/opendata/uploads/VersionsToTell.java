package az.rayon.opendata.uploads;

import az.rayon.documents.Documents;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.datasets.Past;
import az.rayon.opendata.datasets.Taken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells of datasets kept by hand what they were.
@Component
class VersionsToTell implements Past {

  private final KeptSets sets;
  private final Uploads uploads;
  private final Documents documents;

  VersionsToTell(KeptSets sets, Uploads uploads, Documents documents) {
    this.sets = sets;
    this.uploads = uploads;
    this.documents = documents;
  }

  /// Of one that was never public nothing is told.
  @Override
  public Optional<Told> find(String name) {
    return sets.find(name).filter(kept -> kept.current() != null || kept.withdrawn() != null)
        .map(kept -> new Told(kept.told().title(), kept.withdrawn()));
  }

  @Override
  public Optional<Taken> file(String name, int version) {
    return sets.find(name).map(kept -> sets.version(kept, version))
        .map(told -> Taken.kept(documents.resource(told.document()), Form.CSV.type(), told.sha256()));
  }

  @Override
  public Optional<Asked> asked(String name, int version) {
    return sets.find(name).map(kept -> sets.version(kept, version))
        .map(told -> TableSchema.told(uploads.of(told.holding()).reading()));
  }
}
