package az.rayon.appeals.page;

import az.rayon.directory.DistrictMap.Drawing;
import az.rayon.site.page.Choice;
import java.util.List;

/// Where the appeals of a year came from, drawn without anybody else's map: a circle for each settlement that may be
/// shown. `unshown` came from nowhere in particular, or from where too few did.
public record MapPage(Filters filters, Drawing drawing, List<Row> rows, long unshown, int shownFrom) {

  /// What was asked for and what can be.
  public record Filters(String state, String topic, String year, List<Choice> states, List<Choice> topics,
      List<Choice> years) {}

  /// The same as a line of a table.
  public record Row(String name, long count, String path) {}
}
