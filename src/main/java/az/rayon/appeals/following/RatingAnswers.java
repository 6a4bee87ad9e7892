package az.rayon.appeals.following;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Progress;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The person says what they think of the answer. Nobody says it for them, and a later word takes the earlier one's
/// place.
@Service
class RatingAnswers {

  private final Ratings ratings;
  private final Progress progress;
  private final Clock clock;

  RatingAnswers(Ratings ratings, Progress progress, Clock clock) {
    this.ratings = ratings;
    this.progress = progress;
    this.clock = clock;
  }

  @Transactional
  Outcome<Rating, Refusal> rate(Appeal appeal, int score, String words, Claimant by) {
    if (!by.owns()) return new Refused<>(Refusal.NOT_YOURS);
    if (!(appeal.state() instanceof State.Answered answered)) return new Refused<>(Refusal.NOT_ANSWERED);
    var rating = new Rating(appeal.id(), answered.at(), score, words);
    ratings.put(rating, clock.instant());
    progress.write(appeal, What.RATED, (score + "/5 " + words).strip(), by.actor());
    return new Done<>(rating);
  }
}
