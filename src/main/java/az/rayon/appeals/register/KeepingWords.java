package az.rayon.appeals.register;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what an official has typed of the answer to an appeal or a request for information, until they go on with it.
@Service
public class KeepingWords {

  private final AnswerWords words;
  private final Clock clock;

  KeepingWords(AnswerWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /// Only for whoever may answer it now: `answering` is what would come of it. What has ended meanwhile is refused as
  /// `settled`.
  @Transactional
  public <T, R extends Enum<R>> Outcome<T, R> keep(UUID answered, Function<Instant, Outcome<T, R>> answering, R settled,
      Map<String, String> typed, Official by) {
    var outcome = answering.apply(clock.instant());
    boolean lost = outcome instanceof Done && !words.keep(answered, by.id(), typed);
    return lost ? new Refused<>(settled) : outcome;
  }

  public Optional<Map<String, String>> find(UUID answered, Official by) {
    return words.find(answered, by.id());
  }
}
