package az.rayon.opendata.freshness;

import az.rayon.kernel.Demonstration;
import org.springframework.stereotype.Component;

/// The first look at the datasets of a demonstration, which need not wait for the morning.
@Component
class SampleStanding implements Demonstration {

  private final FreshnessRounds rounds;

  SampleStanding(FreshnessRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void prepare() {
    rounds.look();
  }
}
