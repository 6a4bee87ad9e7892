package az.rayon.opendata.uploads;

import az.rayon.documents.Documents;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.datasets.Past;
import az.rayon.opendata.datasets.Taken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells what datasets were.
@Component
class VersionsToTell implements Past {

  private final KeptSets sets;
  private final Versions versions;
  private final Uploads uploads;
  private final Documents documents;

  VersionsToTell(KeptSets sets, Versions versions, Uploads uploads, Documents documents) {
    this.sets = sets;
    this.versions = versions;
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
  public boolean has(String name) {
    return versions.has(name);
  }

  @Override
  public Optional<Taken> file(String name, int version) {
    return Optional.of(versions.get(name, version)).flatMap(told -> Optional.ofNullable(told.document())
        .map(document -> Taken.kept(documents.resource(document), Form.CSV.type(), told.sha256())));
  }

  @Override
  public Optional<Asked> asked(String name, int version) {
    return Optional.ofNullable(versions.get(name, version).holding())
        .map(holding -> TableSchema.told(uploads.of(holding).reading()));
  }
}
