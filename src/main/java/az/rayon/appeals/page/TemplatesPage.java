package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// Answers that are often given, and the form for one: a new one, or the one named by `changed`.
public record TemplatesPage(List<Line> lines, boolean mayKeep, String changed, Map<String, String> typed,
    List<Choice> topics, List<Problem> problems) {

  /// One template; an empty topic means: any.
  public record Line(String id, String title, String topic, String text) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
