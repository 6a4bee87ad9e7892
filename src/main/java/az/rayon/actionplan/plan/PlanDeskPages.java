package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.MilestoneRow;
import az.rayon.actionplan.page.PlanDeskPage;
import az.rayon.actionplan.page.PlanRow;
import az.rayon.actionplan.page.PlansDeskPage;
import az.rayon.actionplan.page.PlansDeskPage.DeskPlan;
import az.rayon.actionplan.page.TypedForm;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Plans on the desk: laying them down, naming them, opening them to everybody.
@Controller
@RequestMapping("/desk/plans")
class PlanDeskPages {

  private static final int SOON = 60;

  private final Plans plans;
  private final Measures measures;
  private final PlanViews views;
  private final Milestones milestones;
  private final KeepingPlans keeping;
  private final Countdown countdown;

  PlanDeskPages(Plans plans, Measures measures, PlanViews views, Milestones milestones, KeepingPlans keeping,
      Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.views = views;
    this.milestones = milestones;
    this.keeping = keeping;
    this.countdown = countdown;
  }

  @GetMapping
  ModelAndView list(Language language, Official official) {
    return list(HttpStatus.OK, language, official, TypedForm.NOTHING, List.of());
  }

  @PostMapping
  ModelAndView lay(@RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var typed = new TypedForm("new", form);
    var problems = PlanForms.plan(typed);
    if (!problems.isEmpty()) return list(HttpStatus.UNPROCESSABLE_CONTENT, language, official, typed, problems);
    var outcome = keeping.lay(typed.first("code"), PlanForms.title(typed), PlanForms.number(typed, "firstYear"),
        PlanForms.number(typed, "lastYear"), official);
    return switch (outcome) {
      case Done(var plan) -> redirect("/desk/plans/" + plan.code());
      case Refused(var why) -> list(status(why), language, official, typed, List.of(problem(why)));
    };
  }

  private ModelAndView list(HttpStatus status, Language language, Official official, TypedForm typed,
      List<Problem> problems) {
    var today = countdown.today();
    var all = plans.list(official);
    var rows = views.rows(all, today, language, official).stream()
        .map(row -> new DeskPlan(row, years(row, official))).toList();
    return page(status, "actionplan/plansdesk", new PlansDeskPage(rows, due(today, language, official),
        countdown.first(all), KeepingPlans.leads(official),
        KeepingPlans.leads(official) || official.is(Role.EXECUTOR), typed, problems));
  }

  /// The steps that this official keeps and that are late or due within two months.
  private List<MilestoneRow> due(LocalDate today, Language language, Official official) {
    return milestones.openUntil(today.plusDays(SOON)).stream().flatMap(step -> {
      var measure = measures.get(step.measure());
      return measure.keptBy(official) ? Stream.of(PlanViews.row(step, measure, today, language)) : Stream.empty();
    }).toList();
  }

  @GetMapping("/{code}")
  ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String refused, Language language,
      Official official) {
    var problems = refused.matches("[A-Z_]{2,20}") && PlanForms.REPORT_REFUSALS.contains(refused)
        ? List.of(new Problem("year", "actionplan.report.refused." + refused))
        : List.<Problem>of();
    return show(problems.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT, plans.get(code, official), language, official,
        TypedForm.NOTHING, problems);
  }

  @PostMapping("/{code}")
  ModelAndView retitle(@PathVariable String code, @RequestParam MultiValueMap<String, String> form, Language language,
      Official official) {
    var typed = new TypedForm("title", form);
    var problems = PlanForms.titles(typed);
    var plan = plans.get(code, official);
    if (!problems.isEmpty()) {
      return show(HttpStatus.UNPROCESSABLE_CONTENT, plan, language, official, typed, problems);
    }
    return after(keeping.retitle(code, PlanForms.title(typed), official), plan, language, official, typed);
  }

  @PostMapping("/{code}/open")
  ModelAndView open(@PathVariable String code, Language language, Official official) {
    var plan = plans.get(code, official);
    return after(keeping.open(code, official), plan, language, official, TypedForm.NOTHING);
  }

  private ModelAndView after(Outcome<Plan, Refusal> outcome, Plan plan, Language language, Official official,
      TypedForm typed) {
    return switch (outcome) {
      case Done(var done) -> redirect("/desk/plans/" + done.code());
      case Refused(var why) -> show(status(why), plan, language, official, typed, List.of(problem(why)));
    };
  }

  private ModelAndView show(HttpStatus status, Plan plan, Language language, Official official, TypedForm typed,
      List<Problem> problems) {
    var today = countdown.today();
    var late = milestones.ofPlan(plan.id()).stream().filter(step -> step.overdue(today))
        .collect(Collectors.groupingBy(Milestone::measure, Collectors.summingInt(_ -> 1)));
    var entries = measures.of(plan.id()).stream().map(measure -> new PlanDeskPage.Entry(measure.number(),
        measure.title().in(language), "/desk" + measure.path(), measure.keptBy(official),
        late.getOrDefault(measure.id(), 0))).toList();
    var row = views.row(plan, today, language, official);
    return page(status, "actionplan/plandesk",
        new PlanDeskPage(row, plan.title().az(), plan.title().en(), plan.title().ru(), entries,
            years(row, official), KeepingPlans.leads(official), typed, problems));
  }

  /// The years for which this official can begin the report, the latest first: that is the one about to be written.
  private List<Integer> years(PlanRow row, Official official) {
    if (!KeepingPlans.leads(official) && !official.is(Role.EXECUTOR)) return List.of();
    return IntStream.rangeClosed(row.firstYear(), Math.min(row.lastYear(), countdown.today().getYear())).boxed()
        .filter(year -> row.reports().stream().noneMatch(report -> report.year() == year)).toList().reversed();
  }

  static HttpStatus status(Refusal why) {
    return why == Refusal.NOT_YOURS ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
  }

  static Problem problem(Refusal why) {
    return new Problem("", "actionplan.refused." + why);
  }
}
