package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.page;

import az.rayon.actionplan.page.OverduePage;
import az.rayon.actionplan.page.PlanPage;
import az.rayon.actionplan.page.PlansPage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the authority promised, for everybody.
@Controller
@RequestMapping("/plans")
class PlanPages {

  private final Plans plans;
  private final PlanViews views;
  private final Countdown countdown;

  PlanPages(Plans plans, PlanViews views, Countdown countdown) {
    this.plans = plans;
    this.views = views;
    this.countdown = countdown;
  }

  @GetMapping
  ModelAndView list(Language language, Actor actor) {
    var all = plans.list(actor);
    var rows = views.rows(all, countdown.today(), language, actor);
    return page("actionplan/plans", new PlansPage(rows, countdown.first(all), KeepingPlans.leads(actor)));
  }

  @GetMapping("/{code}")
  ModelAndView show(@PathVariable String code, Language language, Actor actor) {
    var plan = plans.get(code, actor);
    var whole = views.whole(plan, countdown.today(), language, actor);
    return page("actionplan/plan", new PlanPage(whole.row(), whole.groups(), countdown.of(plan).orElse(null),
        plan.over(countdown.today().getYear()), actor instanceof Actor.Official));
  }

  @GetMapping("/{code}/overdue")
  ModelAndView overdue(@PathVariable String code, Language language, Actor actor) {
    var plan = plans.get(code, actor);
    return page("actionplan/overdue", new OverduePage(plan.code(), plan.title().in(language),
        views.overdue(plan, countdown.today(), language)));
  }
}
