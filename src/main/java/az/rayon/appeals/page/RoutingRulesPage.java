package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// Who usually examines what, and the form for another rule where the reader may keep them.
public record RoutingRulesPage(List<Line> lines, boolean mayKeep, Map<String, String> typed, Offer offer,
    List<Problem> problems) {

  /// One rule; an empty topic or settlement means: any.
  public record Line(String id, String topic, String settlement, String unit, String executor) {}

  /// What can be chosen.
  public record Offer(List<Choice> topics, List<Choice> settlements, List<Choice> units, List<Choice> executors) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
