package az.rayon.deadlines;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.deadlines.LegalRule.Status;
import az.rayon.deadlines.SettlingRules.Finding;
import az.rayon.deadlines.Term.Measure;
import az.rayon.deadlines.page.RulePage;
import az.rayon.deadlines.page.RulePage.Held;
import az.rayon.deadlines.page.RulePage.Typed;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form by which a rule gets the value that somebody has found in the act, or has it confirmed.
@Controller
@RequestMapping("/desk/deadlines/rules/{key:[a-z.]+}")
class RulePages {

  private final Rules rules;
  private final SettlingRules settling;
  private final Speech speech;

  RulePages(Rules rules, SettlingRules settling, Speech speech) {
    this.rules = rules;
    this.settling = settling;
    this.speech = speech;
  }

  @GetMapping
  ModelAndView form(@PathVariable String key, Official official, Language language) {
    if (!EnteringDecisions.mayEnter(official)) throw new ErrorResponseException(FORBIDDEN);
    var now = latest(key);
    var typed = new Typed(Objects.requireNonNullElse(now.value(), ""), now.measure().code(),
        now.reference().az(), "found", "always", DateText.EMPTY);
    return show(key, typed, List.of(), language);
  }

  @PostMapping
  ModelAndView settle(@PathVariable String key, @RequestParam Map<String, String> form, Official official,
      Language language) {
    var typed = new Typed(field(form, "value"), field(form, "unit"), field(form, "reference"), field(form, "status"),
        field(form, "since"), new DateText(field(form, "day"), field(form, "day-month"), field(form, "day-year")));
    var problems = new ArrayList<Problem>();
    var finding = read(typed, problems);
    if (finding.isEmpty()) return show(key, typed, problems, language);
    return switch (settling.settle(key, finding.get(), official)) {
      case Done(_) -> Pages.redirect("/desk/deadlines#rules");
      case Refused(_) -> throw new ErrorResponseException(FORBIDDEN);
    };
  }

  private ModelAndView show(String key, Typed typed, List<Problem> problems, Language language) {
    var units = Arrays.stream(Measure.values())
        .map(unit -> new Choice(unit.code(), speech.say(language, "unit." + unit.code()))).toList();
    var history = rules.values(key).stream().map(rule -> new Held(speech.value(language, rule),
        rule.reference().in(language), rule.status().name().toLowerCase(Locale.ROOT), day(rule.validFrom(), language),
        day(rule.validTo(), language))).toList();
    return Pages.page(problems.isEmpty() ? OK : UNPROCESSABLE_CONTENT, "deadlines/rule",
        new RulePage(key, latest(key).title().in(language), typed, units, history, problems));
  }

  private LegalRule latest(String key) {
    return rules.values(key).stream().findFirst().orElseThrow(() -> new NotFound("legal rule"));
  }

  private String day(@Nullable LocalDate day, Language language) {
    return day == null ? "" : speech.date(language, day);
  }

  private static Optional<Finding> read(Typed typed, List<Problem> problems) {
    var unit = Arrays.stream(Measure.values()).filter(each -> each.code().equals(typed.unit())).findFirst();
    var status = Arrays.stream(Status.values()).filter(each -> each != Status.UNKNOWN)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(typed.status())).findFirst();
    if (unit.isEmpty()) problems.add(new Problem("unit", "deadlines.rule.unit.missing"));
    else
      if (typed.value().length() > 100 || !unit.get().accepts(typed.value()))
        problems.add(new Problem("value", "deadlines.rule.value.wrong"));
    if (typed.reference().isEmpty() || typed.reference().length() > 300)
      problems.add(new Problem("reference", "deadlines.act.wrong"));
    if (status.isEmpty()) problems.add(new Problem("status", "deadlines.rule.status.missing"));
    var since = typed.since().equals("date")
        ? typed.day().date().filter(day -> Asked.year(day.getYear()))
        : Optional.<LocalDate>empty();
    if (typed.since().equals("date") && since.isEmpty()) problems.add(new Problem("day", "deadlines.swap.day.wrong"));
    if (!problems.isEmpty()) return Optional.empty();
    return Optional.of(new Finding(typed.value(), unit.orElseThrow(), typed.reference(), status.orElseThrow(),
        since.orElse(null)));
  }

  private static String field(Map<String, String> form, String name) {
    return form.getOrDefault(name, "").strip();
  }
}
