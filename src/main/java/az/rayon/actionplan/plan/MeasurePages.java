package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.AssessmentPage;
import az.rayon.actionplan.page.MeasurePage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The permanent page of a measure, and the form by which an organisation of civil society says what it thinks of it.
@Controller
@RequestMapping("/plans/{code}/measures/{number}")
class MeasurePages {

  static final int LONGEST_REASON = 2_000;

  private final Plans plans;
  private final Measures measures;
  private final Standings standings;
  private final PlanViews planViews;
  private final MeasureViews views;
  private final JudgingMeasures judging;
  private final Countdown countdown;

  // checkstyle:off ParameterNumber - the page shows every side of a measure
  MeasurePages(Plans plans, Measures measures, Standings standings, PlanViews planViews, MeasureViews views,
      JudgingMeasures judging, Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.standings = standings;
    this.planViews = planViews;
    this.views = views;
    this.judging = judging;
    this.countdown = countdown;
  }
  // checkstyle:on

  @GetMapping
  ModelAndView show(@PathVariable String code, @PathVariable String number, Language language, Actor actor) {
    var plan = plans.get(code, actor);
    var measure = measures.get(plan.id(), number);
    var today = countdown.today();
    var standing = standings.of(measure, today);
    var row = planViews.row(plan, today, language, actor);
    return page("actionplan/measure",
        new MeasurePage(row, number, measure.title().in(language), measure.direction().number(),
            measure.direction().title().in(language), measure.executors().stream().map(Measure.Executor::name).toList(),
            measure.starts(), measure.ends(), PlanViews.level(standing), MeasureViews.reasons(standing.progress()),
            views.figures(measure, today, language), views.milestones(measure, today, language),
            views.evidence(measure, language), views.voices(standing, language), views.history(measure, language),
            row.reports(), measure.keptBy(actor), actor instanceof Actor.Delegate));
  }

  @GetMapping("/assessment")
  ModelAndView ask(@PathVariable String code, @PathVariable String number, Language language, Actor actor) {
    var measure = measures.get(plans.get(code, actor).id(), number);
    if (!(actor instanceof Actor.Delegate)) {
      return form(HttpStatus.FORBIDDEN, measure, language, "", "",
          List.of(new Problem("", "actionplan.refused." + Refusal.NOT_CIVIL_SOCIETY)));
    }
    return form(HttpStatus.OK, measure, language, "", "", List.of());
  }

  @PostMapping("/assessment")
  ModelAndView assess(@PathVariable String code, @PathVariable String number,
      @RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "") String reason, Language language,
      Actor actor) {
    var measure = measures.get(plans.get(code, actor).id(), number);
    var problems = new ArrayList<Problem>();
    var chosen = Arrays.stream(Level.values()).filter(each -> each.name().equals(level)).findFirst();
    if (chosen.isEmpty()) problems.add(new Problem("level", "actionplan.assess.level.missing"));
    if (reason.isBlank()) problems.add(new Problem("reason", "actionplan.reason.missing"));
    if (reason.length() > LONGEST_REASON) problems.add(new Problem("reason", "actionplan.text.long", LONGEST_REASON));
    if (!problems.isEmpty()) {
      return form(HttpStatus.UNPROCESSABLE_CONTENT, measure, language, level, reason, problems);
    }
    return switch (judging.assess(measure, chosen.orElseThrow(), reason.strip(), actor)) {
      case Done(var _) -> redirect(measure.path() + "#civil");
      case Refused(var why) -> form(HttpStatus.FORBIDDEN, measure, language, level, reason,
          List.of(new Problem("", "actionplan.refused." + why)));
    };
  }

  private ModelAndView form(HttpStatus status, Measure measure, Language language, String level, String reason,
      List<Problem> problems) {
    return page(status, "actionplan/assessment", new AssessmentPage(measure.planCode(), measure.number(),
        measure.title().in(language), Arrays.stream(Level.values()).map(Level::name).toList(), level, reason,
        problems));
  }
}
