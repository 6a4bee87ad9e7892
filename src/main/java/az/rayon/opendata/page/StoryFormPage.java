package az.rayon.opendata.page;

import az.rayon.site.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a story, and its chart as it is now. `fresh` has not been kept yet.
public record StoryFormPage(String id, boolean fresh, boolean published, int version, Typed typed,
    @Nullable Chart chart, List<Problem> problems) {

  /// What was typed, by language.
  public record Typed(String slug, Texts title, Texts text, String chart, boolean live) {}

  public record Texts(String az, String en, String ru) {}
}
