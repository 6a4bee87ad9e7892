package az.rayon.opendata.uploads;

import az.rayon.kernel.Translated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dataset that officials keep by hand. `current` is the number of the version that is public.
record Kept(UUID id, String name, Description told, @Nullable Integer current, @Nullable String withdrawn,
    int version) {

  /// Why nothing was done.
  enum Refusal {
    /// a register shows its own rows under this name
    REGISTER,
    /// another dataset kept by hand has the name
    TAKEN,
    /// the file is not in the state for this
    NOT_NOW,
    /// who sent or checked a file cannot publish it
    OWN_FILE,
    /// the gate found what may not be public, and no reason was given
    GATE,
    /// the rows are those that are public now
    CURRENT,
    /// somebody else published in between
    OVERTAKEN
  }

  /// What is told of the dataset besides its rows.
  record Description(Translated title, Translated text, String theme, String frequency, List<String> keywords) {

    Description {
      keywords = List.copyOf(keywords);
    }
  }

  /// The view that shows it.
  String view() {
    return "open_data." + name;
  }
}
