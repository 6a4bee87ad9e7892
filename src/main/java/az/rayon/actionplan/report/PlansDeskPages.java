package az.rayon.actionplan.report;

import static az.rayon.site.Pages.page;

import az.rayon.actionplan.page.PlansDeskPage;
import az.rayon.actionplan.page.PlansDeskPage.DeskPlan;
import az.rayon.actionplan.page.ReportLink;
import az.rayon.actionplan.plan.Countdown;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.PlanViews;
import az.rayon.actionplan.plan.Plans;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The plans on the desk: their reports, whatever state they are in, and the years whose report can be begun.
@Controller
@RequestMapping("/desk/plans")
class PlansDeskPages {

  private final Plans plans;
  private final PlanViews views;
  private final Countdown countdown;

  PlansDeskPages(Plans plans, PlanViews views, Countdown countdown) {
    this.plans = plans;
    this.views = views;
    this.countdown = countdown;
  }

  @GetMapping
  ModelAndView list(Language language, Official official) {
    return show(HttpStatus.OK, plans.list(official), List.of(), language, official);
  }

  @GetMapping("/{code:[0-9]{4}(?:-[0-9]{4})?}")
  ModelAndView one(@PathVariable String code, @RequestParam(defaultValue = "") String refused, Language language,
      Official official) {
    var problems = ReportRefusal.named(refused).map(why -> new Problem("year", "actionplan.report.refused." + why))
        .stream().toList();
    var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
    return show(status, List.of(plans.get(code, official)), problems, language, official);
  }

  private ModelAndView show(HttpStatus status, List<Plan> shown, List<Problem> problems, Language language,
      Official official) {
    var today = countdown.today();
    var rows = shown.stream().map(plan -> {
      var row = views.row(plan, today, language, official);
      return new DeskPlan(row,
          Report.authors(official) ? yearsWithout(row.reports(), plan, today.getYear()) : List.of());
    }).toList();
    return page(status, "actionplan/plansdesk", new PlansDeskPage(rows, problems));
  }

  /// The latest first: that is the report somebody is about to write.
  private static List<Integer> yearsWithout(List<ReportLink> reports, Plan plan, int thisYear) {
    var made = reports.stream().map(ReportLink::year).collect(Collectors.toSet());
    return IntStream.rangeClosed(plan.firstYear(), Math.min(plan.lastYear(), thisYear)).boxed()
        .filter(year -> !made.contains(year)).sorted(Comparator.reverseOrder()).toList();
  }
}
