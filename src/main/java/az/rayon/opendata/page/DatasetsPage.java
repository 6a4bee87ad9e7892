package az.rayon.opendata.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be taken away as data, narrowed by words and facets; `chips` are what it is narrowed by, `carried` what a
/// new search for words keeps of it. `elsewhere` counts what other portals have.
public record DatasetsPage(String words, Map<String, String> carried, List<Group> facets, List<Chip> chips,
    List<Case> orders, long count, List<Entry> datasets, Paging paging, long elsewhere) {

  /// The choices of one facet, each with how many datasets it leaves.
  public record Group(String label, List<Case> cases) {}

  /// `renewed` is the day of the version that is public, null where the rows follow a register; `taken` counts the last
  /// thirty days; `due` is null unless the dataset is late.
  public record Entry(String name, String title, String description, String theme, String frequency,
      @Nullable LocalDate renewed, long taken, @Nullable LocalDate due) {}
}
