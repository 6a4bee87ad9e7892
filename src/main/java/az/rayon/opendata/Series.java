package az.rayon.opendata;

import az.rayon.kernel.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure that the program can give for any period, with the formula it is reckoned by and the rows behind it (N2).
///
/// Modules implement it as a component and read nothing but views of schema `open_data`, through `PublicReader`: so
/// whoever doubts a figure can reckon it again from what anybody can download.
public interface Series {

  /// The dimension that every series whose rows have a date should offer; its groups are written "2026-03".
  String MONTH = "month";

  /// Stands in addresses and in reports and never changes: `appeals.onTime`.
  String key();

  Translated title();

  /// What the figures of one register stand under where all figures are listed; empty where they have no heading.
  default Translated heading() {
    return Translated.az("");
  }

  /// In words a reader can follow: what is divided by what, and what is left out.
  Translated formula();

  Unit unit();

  /// What the figure can be broken down by, such as `channel`, `settlement` or `month`.
  List<String> dimensions();

  /// The view of schema `open_data` that holds the rows.
  String dataset();

  /// The figures of the period: without `by` exactly one, of group `Figure.ALL`; with it one for each group, in the
  /// order in which they are to be shown. `by` is one of `dimensions()`.
  List<Figure> figures(Period period, @Nullable String by);

  /// The column of the dataset by which its rows fall into a period; "" stands for its first date.
  default String datedBy() {
    return "";
  }

  /// Where the figure stands among the three by which the district is read at a glance, on the home page: 1 to 3, or 0
  /// for a figure that is not one of them.
  default int pulse() {
    return 0;
  }

  /// Whether a change of the figure is good news.
  default Sense sense() {
    return Sense.NEITHER;
  }

  enum Sense {
    MORE_IS_BETTER, LESS_IS_BETTER, NEITHER
  }

  /// What a dimension is called. Only `month` has a name of its own.
  default Translated dimension(String by) {
    return Translated.az(by);
  }

  /// What a group is called, where the rows hold a code for it.
  default Translated group(String by, String group) {
    return Translated.az(group);
  }
}
