package az.rayon.opendata.page;

import java.util.List;

/// All stories, for who writes them.
public record StoryDeskPage(List<Line> lines) {

  public record Line(String id, String title, String slug, boolean published) {}
}
