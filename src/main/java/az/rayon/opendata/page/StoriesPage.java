package az.rayon.opendata.page;

import java.time.LocalDate;
import java.util.List;

/// The stories that were published, the latest first, each with its first paragraph.
public record StoriesPage(List<Entry> stories) {

  public record Entry(String slug, String title, String begins, LocalDate published) {}
}
