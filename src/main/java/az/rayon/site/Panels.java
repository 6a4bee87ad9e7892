package az.rayon.site;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What modules show on pages that belong to nobody alone, drawn for one reader (H10).
@Component
public class Panels {

  private final List<Panel> panels;
  private final Pages pages;
  private final Frames frames;

  Panels(ObjectProvider<Panel> panels, Pages pages, Frames frames) {
    this.panels = panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
    this.pages = pages;
    this.frames = frames;
  }

  /// The panels that have something to show this reader, in their order.
  public List<Content> list(Panel.Slot slot, HttpServletRequest request) {
    var words = frames.words(request);
    return panels.stream().filter(panel -> panel.slot() == slot)
        .flatMap(panel -> panel.page(words.language(), words.frame().actor()).stream()
            .map(page -> pages.part(panel.template(), page, words)))
        .<Content>map(html -> output -> output.writeContent(html)).toList();
  }
}
