package az.rayon.deadlines;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.deadlines.LegalRule.Status;
import az.rayon.deadlines.page.DuePage;
import az.rayon.deadlines.page.DuePage.Answer;
import az.rayon.deadlines.page.DuePage.Group;
import az.rayon.deadlines.page.DuePage.NoTerm;
import az.rayon.deadlines.page.DuePage.Skipped;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "When must they answer?": anybody chooses a rule and a day, and sees the due date with every day that counted. The
/// address holds the question, so that it can be sent to whoever has to answer.
@Controller
@RequestMapping("/deadlines")
class DuePages {

  private final Deadlines deadlines;
  private final Rules rules;
  private final Grids grids;
  private final Speech speech;
  private final Clock clock;

  DuePages(Deadlines deadlines, Rules rules, Grids grids, Speech speech, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.grids = grids;
    this.speech = speech;
    this.clock = clock;
  }

  /// A link that names a rule alone asks about today.
  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String rule, @RequestParam Optional<String> from,
      Language language) {
    var today = LocalDate.now(clock);
    var groups = groups(today, language);
    var typed = from.map(String::strip).orElseGet(today::toString);
    if (rule.isBlank()) {
      var problems = from.isEmpty() ? List.<Problem>of() : List.of(new Problem("rule", "deadlines.due.rule.missing"));
      return show(new DuePage("", typed, groups, problems, Optional.empty(), Optional.empty()));
    }
    if (!rules.exists(rule)) throw new NotFound("legal rule");
    var day = Asked.day(typed);
    if (day.isEmpty()) {
      var problem = new Problem("from", "deadlines.due.from.wrong", Asked.FIRST.getYear(), Asked.LAST.getYear());
      return show(new DuePage(rule, typed, groups, List.of(problem), Optional.empty(), Optional.empty()));
    }
    var legal = rules.find(rule, day.get()).orElseThrow(() -> new NotFound("legal rule"));
    var due = deadlines.find(rule, day.get());
    var unknown = new NoTerm(legal.title().in(language), legal.reference().in(language));
    return show(new DuePage(rule, typed, groups, List.of(), due.map(it -> answer(legal, it, language)),
        due.isPresent() ? Optional.empty() : Optional.of(unknown)));
  }

  private static ModelAndView show(DuePage page) {
    return Pages.page(page.problems().isEmpty() ? OK : UNPROCESSABLE_CONTENT, "deadlines/due", page);
  }

  private Answer answer(LegalRule rule, Due due, Language language) {
    var skipped = due.days().stream().filter(day -> !day.counted())
        .map(day -> new Skipped(speech.day(language, day.date()), speech.weekday(language, day.date()),
            speech.reason(language, day.kind())))
        .toList();
    return new Answer(rule.title().in(language), rule.reference().in(language), rule.status() == Status.FOUND,
        speech.date(language, due.due()), speech.weekday(language, due.due()), due.provisional(),
        due.explanation().in(language), grids.of(due, language), skipped, due.days().size() > 1,
        "/api/deadlines/" + due.rule() + "?from=" + due.from());
  }

  /// Terms only, those whose value a lawyer has yet to give among them: they say so when asked.
  private List<Group> groups(LocalDate today, Language language) {
    var groups = new LinkedHashMap<String, List<Choice>>();
    rules.list(today).stream().filter(rule -> rule.measure().isTerm()).forEach(rule -> groups
        .computeIfAbsent(rule.group(), _ -> new ArrayList<>())
        .add(new Choice(rule.key(), rule.title().in(language))));
    return groups.entrySet().stream()
        .map(group -> new Group(speech.group(language, group.getKey()), group.getValue())).toList();
  }
}
