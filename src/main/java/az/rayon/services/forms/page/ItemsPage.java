package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// The things of a group so far: members of a family, plots of land. `thing` is what one of them is called.
public record ItemsPage(Around around, String step, int number, int of, String title, String text, String group,
    String thing, List<Item> items, boolean full, String source, List<Problem> problems) {

  /// `path` is where it is changed.
  public record Item(int number, String text, boolean wrong, String path) {}
}
