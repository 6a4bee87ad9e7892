package az.rayon.appeals.writing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appeal that somebody is writing. The key cannot be guessed: whoever has it writes on, signed in or not, and it
/// becomes the key of the submission. `account` is the person who began it, where they had signed in.
public record Draft(UUID key, Answers answers, List<UUID> files, @Nullable UUID account) {

  public Draft {
    files = List.copyOf(files);
  }

  public Draft with(Answers other) {
    return new Draft(key, other, files, account);
  }

  Draft with(List<UUID> others) {
    return new Draft(key, answers, others, account);
  }
}
