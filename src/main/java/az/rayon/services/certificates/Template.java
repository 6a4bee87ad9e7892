package az.rayon.services.certificates;

import az.rayon.kernel.Translated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What certificates of a kind say, in one of the editions that an official has written of it.
///
/// @param kind the code of the service whose result it is
/// @param title stands over the text on the paper, which is in Azerbaijani
/// @param post whose name stands under it, as the directory calls the post; empty: whoever leads the issuing unit
/// @param months how long a certificate holds; null: as long as what it says is true
/// @param confirmed whether a source confirms the wording
public record Template(UUID id, String kind, int edition, Translated name, String title, TemplateText text,
    List<Wanted> fields, boolean emblem, String post, @Nullable Integer months, String basis, boolean confirmed,
    State state, Instant savedAt, int version) {

  public Template {
    fields = List.copyOf(fields);
  }

  /// Of each kind one edition is in force, and one at most is being written.
  public enum State {
    DRAFT, IN_FORCE, RETIRED
  }

  /// The next edition, to be written on from this one.
  public Template next(UUID key, int number, Instant now) {
    return new Template(key, kind, number, name, title, text, fields, emblem, post, months, basis, confirmed,
        State.DRAFT, now, 0);
  }
}
