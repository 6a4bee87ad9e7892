package az.rayon.opendata.page;

import az.rayon.site.page.Case;
import java.util.List;

/// What can be taken away as data: by theme, and by words. `elsewhere` counts what other portals have.
public record DatasetsPage(String words, String theme, List<Case> themes, List<Entry> datasets,
    long elsewhere) {

  public record Entry(String name, String title, String description, String theme, String frequency, int columns) {}
}
