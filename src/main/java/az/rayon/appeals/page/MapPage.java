package az.rayon.appeals.page;

import az.rayon.site.page.Choice;
import java.util.List;

/// Where the appeals of a year came from, drawn without anybody else's map: a circle for each settlement that may be
/// shown. `unshown` came from nowhere in particular, or from where too few did.
public record MapPage(Filters filters, Drawing drawing, List<Row> rows, long unshown, boolean unconfirmed,
    int shownFrom) {

  /// What was asked for and what can be.
  public record Filters(String state, String topic, String year, List<Choice> states, List<Choice> topics,
      List<Choice> years) {}

  /// In units of its own; empty of circles where no settlement has a spot.
  public record Drawing(int width, int height, List<Circle> circles, int tenKilometres) {}

  /// A settlement. `count` is 0 where it may not be shown or nothing came; then there is no link.
  public record Circle(String name, long count, int x, int y, int radius, Label label, String path) {}

  /// Where its name stands; `minor` ones leave the room to others on a small screen.
  public record Label(int x, int y, String anchor, boolean minor) {}

  /// The same as a line of a table.
  public record Row(String name, long count, String path) {}
}
