package az.rayon.opendata;

import az.rayon.kernel.Demonstration;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.uploads.StateRounds;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The first states of a few of a demonstration's registers; those of all others wait for the night, as the start does
/// not wait for them.
@Component
class SampleStates implements Demonstration {

  private static final Set<String> FEW = Set.of("legal_rules", "services", "working_calendar");

  private final StateRounds rounds;
  private final Datasets datasets;

  SampleStates(StateRounds rounds, Datasets datasets) {
    this.rounds = rounds;
    this.datasets = datasets;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void prepare() {
    rounds.look(datasets.list().stream().filter(each -> FEW.contains(each.name())).toList());
  }
}
