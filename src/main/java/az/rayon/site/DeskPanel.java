package az.rayon.site;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.page.Case;
import az.rayon.site.page.DeskPanelPage;
import java.util.List;
import java.util.Optional;

/// What is pressing in one register, on the first page of the desk.
public interface DeskPanel extends Panel {

  /// Where the whole of the register's work is.
  String path();

  /// The key of what the register's desk is called.
  String title();

  /// The parts that hold anything, for this reader; nothing for whoever sees none of the register.
  Optional<List<Case>> pressing(Official reader, Language language);

  @Override
  default Slot slot() {
    return Slot.DESK;
  }

  @Override
  default String template() {
    return "site/deskpanel";
  }

  @Override
  default Optional<DeskPanelPage> page(Language language, Actor actor) {
    return actor instanceof Official reader
        ? pressing(reader, language).map(parts -> new DeskPanelPage(path(), title(), parts))
        : Optional.empty();
  }
}
