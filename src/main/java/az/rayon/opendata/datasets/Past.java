package az.rayon.opendata.datasets;

import az.rayon.kernel.Translated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a dataset was before: whoever publishes datasets in versions tells it. Nothing is told of the views of
/// registers, which have no past but what their rows say.
public interface Past {

  Optional<Told> find(String name);

  /// The rows of a version as they lie on the disk, in the form that `Copying` gives them.
  Optional<Taken> file(String name, int version);

  /// `withdrawn` is why it is public no more; null while it is.
  record Told(Translated title, @Nullable String withdrawn) {}
}
