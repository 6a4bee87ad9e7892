package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.routing.SuggestingRoutes;
import az.rayon.kernel.Language;
import az.rayon.site.page.Choice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What stands in a form of the desk before anybody has typed: who usually examines such an appeal, and an answer that
/// is often given once it was chosen.
@Component
class Prefilling {

  private final SuggestingRoutes suggesting;
  private final AnswerTemplates templates;

  Prefilling(SuggestingRoutes suggesting, AnswerTemplates templates) {
    this.suggesting = suggesting;
    this.templates = templates;
  }

  Map<String, String> fields(Act act, Appeal appeal) {
    if (act != Act.ROUTE) return Map.of();
    return suggesting.suggest(appeal).map(route -> {
      var executor = route.executor();
      return Map.of("unit", route.unit().toString(), "executor", executor == null ? "" : executor.toString());
    }).orElse(Map.of());
  }

  /// The templates for an answer to this appeal, those for its topic first.
  List<Choice> templates(Act act, Appeal appeal, Language language) {
    if (act != Act.ANSWER) return List.of();
    var topic = appeal.filing().topic();
    return templates.list().stream()
        .filter(template -> template.topic() == null || topic.equals(template.topic()))
        .sorted(Comparator.comparing((AnswerTemplate template) -> template.topic() == null))
        .map(template -> new Choice(template.id().toString(), template.title())).toList();
  }

  /// What was typed, with the chosen template behind it; nothing that was typed is lost.
  Map<String, String> withTemplate(Map<String, String> typed, Appeal appeal) {
    var chosen = typed.getOrDefault("template", "");
    if (!chosen.matches("[0-9a-f-]{36}")) return typed;
    var filled = new HashMap<>(typed);
    templates.find(UUID.fromString(chosen)).ifPresent(template -> {
      var before = typed.getOrDefault("text", "");
      filled.put("text", before + (before.isEmpty() ? "" : "\n\n") + template.filled(appeal));
    });
    return filled;
  }
}
