package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Past;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells of datasets kept by hand what they were.
@Component
class VersionsToTell implements Past {

  private final KeptSets sets;

  VersionsToTell(KeptSets sets) {
    this.sets = sets;
  }

  /// Of one that was never public nothing is told.
  @Override
  public Optional<Told> find(String name) {
    return sets.find(name).filter(kept -> kept.current() != null || kept.withdrawn() != null)
        .map(kept -> new Told(kept.told().title(), kept.withdrawn()));
  }
}
