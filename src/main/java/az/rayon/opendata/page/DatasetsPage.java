package az.rayon.opendata.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be taken away as data: by theme, by words, by how often it is taken, and what is late. `elsewhere` counts
/// what other portals have.
public record DatasetsPage(String words, String theme, List<Case> themes, List<Case> facets, List<Entry> datasets,
    Paging paging, long elsewhere) {

  /// `renewed` is the day of the version that is public, null where the rows follow a register; `taken` counts the last
  /// thirty days; `due` is null unless the dataset is late.
  public record Entry(String name, String title, String description, String theme, String frequency,
      @Nullable LocalDate renewed, long taken, @Nullable LocalDate due) {}
}
