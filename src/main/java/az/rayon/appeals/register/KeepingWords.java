package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what an official has typed of the answer to an appeal, until they go on with it.
@Service
public class KeepingWords {

  private final AnswerWords words;
  private final Clock clock;

  KeepingWords(AnswerWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /// Only for whoever may answer it now.
  @Transactional
  public Outcome<Appeal, Refusal> keep(Appeal appeal, Map<String, String> typed, Official by) {
    return switch (appeal.answer(Result.EXPLAINED, "", false, by, clock.instant())) {
      case Done(var _) -> words.keep(appeal.id(), by.id(), typed)
          ? new Done<>(appeal)
          : new Refused<>(Refusal.SETTLED);
      case Refused<Appeal, Refusal> refused -> refused;
    };
  }

  public Optional<Map<String, String>> find(Appeal appeal, Official by) {
    return words.find(appeal.id(), by.id());
  }
}
