package az.rayon.notifications.page;

import az.rayon.site.page.Paging;
import java.time.Instant;
import java.util.List;

/// The letters of the demonstration, which nobody gets.
public record ShownPage(List<Shown> letters, Paging paging) {

  /// One letter. `link` carries its language.
  public record Shown(String channel, String to, Instant at, String subject, List<String> paragraphs, String link) {}
}
