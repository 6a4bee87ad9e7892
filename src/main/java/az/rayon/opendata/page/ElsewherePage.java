package az.rayon.opendata.page;

import az.rayon.site.page.Paging;
import java.util.List;

/// Datasets of other portals.
public record ElsewherePage(String words, List<Entry> entries, Paging paging) {

  public record Entry(String title, String description, String publisher, String page, String formats,
      String source) {}
}
