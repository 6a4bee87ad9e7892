package az.rayon.opendata.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Datasets that officials keep by hand, and the files that are on their way to become versions of them.
public record UploadsPage(List<Line> sets, List<Waiting> waiting, boolean keeps, List<Problem> problems) {

  /// `state` ends a message key: PUBLIC, WITHDRAWN or NONE.
  public record Line(String name, String title, String state, @Nullable Integer version) {}

  /// `state` ends a message key.
  public record Waiting(String id, String file, String title, String state, Instant at) {

    public String look() {
      return switch (state) {
        case "FAULTY" -> "late";
        case "CHECKED" -> "good";
        case "CHECKING" -> "live";
        default -> "soon";
      };
    }
  }
}
