package az.rayon.appeals.writing;

import az.rayon.appeals.register.Cover;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appeal, a request for information or a booking that somebody is writing. The key cannot be guessed: whoever has
/// it writes on, signed in or not, and it becomes the key of the submission. `account` is the person who began it,
/// where they had signed in.
public record Draft(UUID key, Answers answers, List<UUID> files, @Nullable UUID account) {

  public Draft {
    files = List.copyOf(files);
  }

  public static Draft begun(UUID key, Actor by) {
    return new Draft(key, Answers.none(), List.of(), citizen(by));
  }

  /// Whose it is when it is handed in: of the person who has signed in by then, or of the one who began it.
  public @Nullable UUID owner(Actor by) {
    var now = citizen(by);
    return now == null ? account : now;
  }

  private static @Nullable UUID citizen(Actor by) {
    return by instanceof Citizen(var id) ? id : null;
  }

  /// The same files with other answers; the paper that proves a speaker's authority is one of the files.
  public Draft with(Answers other) {
    return new Draft(key, other.withProof(answers.proof()), files, account);
  }

  /// What came with it, once it is handed in.
  public Cover cover(LocalDate today) {
    return answers.cover(files, today);
  }

  public Draft without(UUID file) {
    var kept = files.stream().filter(each -> !each.equals(file)).toList();
    return new Draft(key, file.equals(answers.proof()) ? answers.withProof(null) : answers, kept, account);
  }

  Draft proven(UUID file) {
    return new Draft(key, answers.withProof(file), files, account);
  }

  Draft with(List<UUID> others) {
    return new Draft(key, answers, others, account);
  }
}
