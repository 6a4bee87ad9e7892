package az.rayon.opendata.datasets;

import az.rayon.kernel.Translated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a dataset was before: whoever publishes datasets in versions, and keeps states of those that follow registers,
/// tells it.
public interface Past {

  /// Of one that officials keep.
  Optional<Told> find(String name);

  /// Whether anything of what it was can be looked up.
  boolean has(String name);

  /// The rows of a version as they lie on the disk, in the form that `Copying` gives them.
  Optional<Taken> file(String name, int version);

  /// What the cells of a version keep to.
  Optional<Asked> asked(String name, int version);

  /// What is known of each column beyond its kind, in the words of Table Schema; the columns that tell rows apart, and
  /// what stood in the cells that hold nothing.
  record Asked(Map<String, Map<String, Object>> fields, List<String> key, List<String> missing) {

    public static final Asked NOTHING = new Asked(Map.of(), List.of(), List.of());

    public Asked {
      fields = Map.copyOf(fields);
      key = List.copyOf(key);
      missing = List.copyOf(missing);
    }
  }

  /// `withdrawn` is why it is public no more; null while it is.
  record Told(Translated title, @Nullable String withdrawn) {}
}
