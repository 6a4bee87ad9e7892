package az.rayon.appeals.routing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.RoutingRulesPage;
import az.rayon.appeals.page.RoutingRulesPage.Line;
import az.rayon.appeals.register.Executors;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who usually examines what, for all who work with appeals to read and for the registrar to keep.
@Controller
@RequestMapping("/desk/appeals/rules")
class RoutingRulePages {

  private final RoutingRules rules;
  private final KeepingRoutingRules keeping;
  private final Names names;
  private final Executors executors;

  RoutingRulePages(RoutingRules rules, KeepingRoutingRules keeping, Names names, Executors executors) {
    this.rules = rules;
    this.keeping = keeping;
    this.names = names;
    this.executors = executors;
  }

  @GetMapping
  ModelAndView show(Official official, Language language) {
    if (Sight.of(official) instanceof Sight.Nothing) throw new AccessDeniedException("does not work with appeals");
    return show(OK, Map.of(), List.of(), official, language);
  }

  @PostMapping
  ModelAndView keep(@RequestParam Map<String, String> sent, Official official, Language language) {
    var topic = Typed.line(sent.getOrDefault("topic", ""));
    var settlement = Typed.line(sent.getOrDefault("settlement", ""));
    var unit = Typed.line(sent.getOrDefault("unit", ""));
    var executor = Typed.line(sent.getOrDefault("executor", ""));
    var problems = new ArrayList<Problem>();
    if (topic.isEmpty() && settlement.isEmpty()) problems.add(new Problem("topic", "appeals.rule.problem.empty"));
    if (!topic.isEmpty() && !names.topics().containsKey(topic)) {
      problems.add(new Problem("topic", "appeals.problem.topic"));
    }
    if (!settlement.isEmpty() && !names.settlements().containsKey(settlement)) {
      problems.add(new Problem("settlement", "appeals.problem.settlement"));
    }
    problems.addAll(executors.problems(unit, executor));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, sent, problems, official, language);
    return switch (keeping.keep(none(topic), none(settlement), UUID.fromString(unit),
        executor.isEmpty() ? null : UUID.fromString(executor), official)) {
      case Done(var _) -> redirect("/desk/appeals/rules");
      case Refused(var why) -> show(FORBIDDEN, sent, List.of(new Problem("", "appeals.refused." + why)), official,
          language);
    };
  }

  @PostMapping("/{id}/remove")
  ModelAndView remove(@PathVariable UUID id, Official official, Language language) {
    return switch (keeping.remove(id, official)) {
      case Done(var _) -> redirect("/desk/appeals/rules");
      case Refused(var why) -> show(FORBIDDEN, Map.of(), List.of(new Problem("", "appeals.refused." + why)), official,
          language);
    };
  }

  private ModelAndView show(HttpStatus status, Map<String, String> typed, List<Problem> problems, Official official,
      Language language) {
    var topics = names.topics();
    var settlements = names.settlements();
    var units = names.units();
    var lines = rules.list().stream()
        .map(rule -> new Line(rule.id().toString(), word(topics, rule.topic(), language),
            word(settlements, rule.settlement(), language), word(units, rule.unit(), language),
            names.official(rule.executor()).orElse("")))
        .sorted(Comparator.comparing(Line::topic).thenComparing(Line::settlement)).toList();
    return page(status, "appeals/rules", new RoutingRulesPage(lines, KeepingRoutingRules.mayKeep(official), typed,
        new RoutingRulesPage.Offer(
            names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
            names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language)))
                .toList(),
            executors.units(language), executors.people(language)),
        problems));
  }

  private static <K> String word(Map<K, Translated> words, @Nullable K code, Language language) {
    if (code == null) return "";
    var word = words.get(code);
    return word == null ? "—" : word.in(language);
  }

  private static @Nullable String none(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
