package az.rayon.site;

import az.rayon.kernel.Language;
import java.util.List;

/// A module's things that the site's search can find. `folded` is the question in folded letters
/// (`Azerbaijani.fold`); only what every visitor may see is found.
public interface Findable {

  List<Found> find(String folded, Language language, int limit);

  /// One thing found; `kind` is a message key, `path` carries no language.
  record Found(String kind, String title, String summary, String path) {}
}
