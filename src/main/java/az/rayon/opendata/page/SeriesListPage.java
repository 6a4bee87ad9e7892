package az.rayon.opendata.page;

import az.rayon.site.page.Stat;
import java.util.List;

/// All figures of the program, each with what it is for the year so far.
public record SeriesListPage(List<Entry> series) {

  public record Entry(Stat stat, String formula) {}
}
