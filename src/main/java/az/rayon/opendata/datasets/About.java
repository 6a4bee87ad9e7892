package az.rayon.opendata.datasets;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;

/// What is told about a dataset besides its rows. `theme` and `frequency` are codes of the EU authority lists
/// data-theme and frequency, in small letters.
public record About(Translated description, String theme, String frequency, List<String> keywords, LocalDate issued) {

  public About {
    keywords = List.copyOf(keywords);
  }
}
