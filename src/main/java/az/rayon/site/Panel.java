package az.rayon.site;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.Optional;

/// A module's part on a page that belongs to nobody alone, such as the home page (H10).
public interface Panel {

  /// The pages that have room for panels.
  enum Slot {
    /// live figures on the home page, one `site/stat` each
    PULSE,
    /// what people can take part in now, on the home page
    OPEN_NOW,
    /// what happened lately, on the home page
    NEWS,
    /// the signed-in person's own page
    MINE,
    /// the first page of the staff desk
    DESK
  }

  Slot slot();

  int order();

  /// The JTE template without its suffix; it takes `page` and `words` like a whole page.
  String template();

  /// What the template shows this reader, or nothing.
  Optional<? extends Record> page(Language language, Actor actor);
}
