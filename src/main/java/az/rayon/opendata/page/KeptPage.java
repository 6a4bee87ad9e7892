package az.rayon.opendata.page;

import az.rayon.opendata.page.UploadsPage.Waiting;
import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dataset kept by hand, as those who keep it see it. `key` makes a file sent twice one.
public record KeptPage(String name, Told told, int version, List<Line> versions, List<Waiting> waiting, Rights rights,
    String key, List<Problem> problems) {

  /// `owed` is the term that the law gives after each event, in words.
  public record Told(String title, String description, String theme, String frequency, @Nullable String owed,
      List<String> keywords, @Nullable String withdrawn) {}

  /// What was public when; `current` is public now, `withheld` is why it cannot be taken any more, and not `there` is
  /// what was given up for its age. `size` is that of the file, in words; `period` begins the time for which the
  /// program kept it.
  public record Line(int number, Instant at, String office, long rows, String size, String sha256, String note,
      @Nullable Integer restored, @Nullable LocalDate period, boolean current, boolean there,
      @Nullable String withheld) {}

  public record Rights(boolean keeps, boolean publishes) {}

  public boolean isPublic() {
    return versions.stream().anyMatch(Line::current);
  }
}
