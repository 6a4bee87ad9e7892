package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of one form, and how far people get in the one that is in force.
public record VersionsPage(String service, String title, List<Line> versions, List<Passage> passages, boolean draft,
    boolean shipped, boolean mayEdit, List<Problem> problems) {

  /// `state` is DRAFT, IN_FORCE or PAST.
  public record Line(int version, String state, Instant editedAt, @Nullable Instant publishedAt) {}

  /// How many got past the step, and the share of those who got past the first, in per cent.
  public record Passage(String step, long people, long share) {}
}
