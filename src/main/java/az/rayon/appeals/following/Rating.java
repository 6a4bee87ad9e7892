package az.rayon.appeals.following;

import java.time.Instant;
import java.util.UUID;

/// What the person thinks of one answer to their appeal: 1 to 5, and words for those who answered.
record Rating(UUID appeal, Instant answeredAt, int score, String words) {

  static final int LONGEST = 1_000;

  Rating {
    if (score < 1 || score > 5) throw new IllegalArgumentException("score " + score);
  }
}
