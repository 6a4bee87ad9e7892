package az.rayon.appeals.register;

import az.rayon.kernel.Actor.Official;
import java.util.Optional;
import java.util.UUID;

/// One of the registers whose answers have files. Implemented by each of them.
public interface Answerables {

  /// What is answered: its key, its number, its address at the desk, and whether this official may answer it now.
  record Answerable(UUID id, String number, String path, boolean mayAnswer) {}

  /// Empty where there is none of that number, or the official does not see it.
  Optional<Answerable> find(String number, Official by);

  /// The files of its answer are others now. Called in the transaction that has changed them.
  void changed(Answerable answered);
}
