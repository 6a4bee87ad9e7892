package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The catalogues of others, and the ways to bring in one more. Not `connected`: nothing goes out, files alone come in.
public record HarvestPage(boolean connected, List<Line> lines, List<Choice> kinds, Asked asked,
    List<Problem> problems) {

  public record Line(String id, String title, String address, String state, int seen, int told,
      @Nullable Instant readAt) {}

  /// What was typed; `form` is "file" where a file was laid in.
  public record Asked(String form, String kind, String title, String address) {}
}
