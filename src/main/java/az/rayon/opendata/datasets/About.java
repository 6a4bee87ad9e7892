package az.rayon.opendata.datasets;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is told about a dataset besides its rows. `theme` and `frequency` are codes of the EU authority lists
/// data-theme and frequency, in small letters; `renewed` is the day of the version that is public, null where the rows
/// follow a register.
public record About(Translated description, String theme, String frequency, List<String> keywords, LocalDate issued,
    @Nullable LocalDate renewed) {

  public About {
    keywords = List.copyOf(keywords);
  }
}
