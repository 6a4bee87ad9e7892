package az.rayon.opendata.page;

import az.rayon.site.page.Stat;
import java.time.LocalDate;
import java.util.List;

/// All figures of the program by their registers, each with what it is for the year so far.
public record SeriesListPage(LocalDate from, LocalDate to, List<Part> parts) {

  /// The figures of one register; `title` may be empty.
  public record Part(String title, List<Entry> series) {}

  /// A figure, and how it is reckoned.
  public record Entry(Stat stat, String formula) {}
}
