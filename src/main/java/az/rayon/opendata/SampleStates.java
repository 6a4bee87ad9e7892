package az.rayon.opendata;

import az.rayon.kernel.Demonstration;
import az.rayon.opendata.uploads.StateRounds;
import org.springframework.stereotype.Component;

/// The first states of a demonstration's registers, which need not wait for the night.
@Component
class SampleStates implements Demonstration {

  private final StateRounds rounds;

  SampleStates(StateRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void prepare() {
    rounds.look();
  }
}
