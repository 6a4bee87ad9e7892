package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.KeepingWords;
import az.rayon.appeals.routing.SuggestingRoutes;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.page.Choice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands in a form of the desk before anybody types: who usually examines such an appeal, what the official had
/// typed of its answer before, and an answer that is often given once it was chosen.
@Component
class Prefilling {

  private final Offers offers;
  private final SuggestingRoutes suggesting;
  private final AnswerTemplates templates;
  private final KeepingWords words;

  Prefilling(Offers offers, SuggestingRoutes suggesting, AnswerTemplates templates, KeepingWords words) {
    this.offers = offers;
    this.suggesting = suggesting;
    this.templates = templates;
    this.words = words;
  }

  ActForm begin(Act act, Appeal appeal, Official by) {
    if (act == Act.ROUTE) return new ActForm(suggested(appeal));
    var kept = act == Act.ANSWER ? words.find(appeal.id(), by) : Optional.<Map<String, String>>empty();
    return new ActForm(kept.orElseGet(() -> offers.begin(act, appeal)));
  }

  private Map<String, String> suggested(Appeal appeal) {
    return suggesting.suggest(appeal).map(route -> {
      var executor = route.executor();
      return Map.of("suggested", "yes", "unit", route.unit().toString(), "executor",
          executor == null ? "" : executor.toString());
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
  ActForm withTemplate(ActForm form, Appeal appeal) {
    var chosen = form.id("template");
    if (chosen == null) return form;
    var filled = new HashMap<>(form.values());
    templates.find(chosen).ifPresent(template -> {
      var before = form.get("text");
      filled.put("text", before + (before.isEmpty() ? "" : "\n\n") + template.filled(appeal));
    });
    return new ActForm(filled);
  }
}
