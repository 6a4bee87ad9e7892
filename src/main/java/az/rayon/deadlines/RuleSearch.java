package az.rayon.deadlines;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Findable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds legal terms by what has to be done and by their article.
@Component
class RuleSearch implements Findable {

  private final Rules rules;
  private final Clock clock;

  RuleSearch(Rules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    var today = LocalDate.now(clock);
    return rules.list(today).stream().filter(rule -> rule.measure().isTerm())
        .map(rule -> new Found("deadlines.found", rule.title().in(language), rule.reference().in(language),
            "/deadlines?rule=" + rule.key() + "&from=" + today))
        .filter(found -> Azerbaijani.fold(found.title() + " " + found.summary()).contains(folded)).limit(limit)
        .toList();
  }
}
