package az.rayon.appeals.following;

import az.rayon.kernel.Demonstration;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the invented people thought of their answers.
@Component
class SampleRatings implements Demonstration {

  private final Ratings ratings;
  private final Clock clock;

  SampleRatings(Ratings ratings, Clock clock) {
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  @Transactional
  public void prepare() {
    ratings.invent(clock.instant());
  }
}
