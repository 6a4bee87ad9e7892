package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.TypedForm;
import az.rayon.actionplan.plan.MeasureDeskViews.Reader;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// A measure on the desk: its terms, its steps, its level. Evidence has pages of its own.
@Controller
@RequestMapping("/desk/plans/{code}/measures")
class MeasureDeskPages {

  private final Plans plans;
  private final Measures measures;
  private final MeasureDeskViews views;
  private final KeepingPlans keeping;
  private final KeepingMilestones steps;
  private final JudgingMeasures judging;

  MeasureDeskPages(Plans plans, Measures measures, MeasureDeskViews views, KeepingPlans keeping,
      KeepingMilestones steps, JudgingMeasures judging) {
    this.plans = plans;
    this.measures = measures;
    this.views = views;
    this.keeping = keeping;
    this.steps = steps;
    this.judging = judging;
  }

  @GetMapping("/new")
  ModelAndView begin(@PathVariable String code, Language language, Official official) {
    if (!KeepingPlans.leads(official)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    var reader = new Reader(official, language);
    return views.fresh(HttpStatus.OK, plans.get(code, official), reader, TypedForm.NOTHING, List.of());
  }

  @PostMapping
  ModelAndView promise(@PathVariable String code, @RequestParam MultiValueMap<String, String> form, Language language,
      Official official) {
    var plan = plans.get(code, official);
    var reader = new Reader(official, language);
    var typed = new TypedForm("terms", form);
    var problems = PlanForms.terms(typed, true);
    if (!problems.isEmpty()) {
      return views.fresh(HttpStatus.UNPROCESSABLE_CONTENT, plan, reader, typed, problems);
    }
    var terms = PlanForms.terms(typed, typed.first("number"), views::unitName, key -> views.seriesTitle(null, key));
    return switch (keeping.promise(plan, terms, official)) {
      case Done(var measure) -> redirect("/desk" + measure.path());
      case Refused(var why) -> views.fresh(PlanDeskPages.status(why), plan, reader, typed,
          List.of(PlanDeskPages.problem(why)));
    };
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String code, @PathVariable String number, Language language, Official official) {
    var plan = plans.get(code, official);
    return views.show(HttpStatus.OK, plan, measures.get(plan.id(), number), new Reader(official, language),
        TypedForm.NOTHING, List.of());
  }

  @PostMapping("/{number}/terms")
  ModelAndView change(@PathVariable String code, @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, number, language, official, new TypedForm("terms", form));
    var problems = PlanForms.terms(asked.typed(), false);
    if (!problems.isEmpty()) return again(asked, problems);
    var old = asked.measure();
    if (!asked.typed().first("seen").equals(String.valueOf(old.version()))) return refused(asked, Refusal.CHANGED);
    var terms = PlanForms.terms(asked.typed(), number, views::unitName, key -> views.seriesTitle(old, key));
    return after(asked, keeping.change(old, terms, asked.typed().first("why"), official));
  }

  @PostMapping("/{number}/milestones")
  ModelAndView add(@PathVariable String code, @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, number, language, official, new TypedForm("milestone", form));
    var problems = new ArrayList<Problem>();
    PlanForms.text(asked.typed(), "title", "actionplan.milestone.missing").ifPresent(problems::add);
    PlanForms.date(asked.typed(), "due").ifPresent(problems::add);
    if (!problems.isEmpty()) return again(asked, problems);
    return after(asked, steps.promise(asked.measure(), asked.typed().first("title"), PlanForms.day(asked.typed(),
        "due"), official));
  }

  /// Reports a step as taken, moves it, or opens it again, as `do` says.
  @PostMapping("/{number}/milestones/{id}")
  ModelAndView step(@PathVariable String code, @PathVariable String number, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, number, language, official, new TypedForm("step-" + id, form));
    var typed = asked.typed();
    if (!steps.stands(id, typed.first("seen"))) return refused(asked, Refusal.CHANGED);
    var problems = new ArrayList<Problem>();
    var why = PlanForms.text(typed, "why", "actionplan.reason.missing");
    return switch (typed.first("do")) {
      case "reach" -> {
        PlanForms.date(typed, "on").ifPresent(problems::add);
        PlanForms.text(typed, "result", "actionplan.result.missing").ifPresent(problems::add);
        yield problems.isEmpty()
            ? after(asked, steps.reach(id, PlanForms.day(typed, "on"), typed.first("result"), official))
            : again(asked, problems);
      }
      case "move" -> {
        PlanForms.text(typed, "title", "actionplan.milestone.missing").ifPresent(problems::add);
        PlanForms.date(typed, "due").ifPresent(problems::add);
        why.ifPresent(problems::add);
        yield problems.isEmpty()
            ? after(asked, steps.move(id, typed.first("title"), PlanForms.day(typed, "due"), typed.first("why"),
                official))
            : again(asked, problems);
      }
      default -> why.isPresent()
          ? again(asked, List.of(why.get()))
          : after(asked, steps.reopen(id, typed.first("why"), official));
    };
  }

  @PostMapping("/{number}/level")
  ModelAndView state(@PathVariable String code, @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, number, language, official, new TypedForm("level", form));
    var why = PlanForms.text(asked.typed(), "reason", "actionplan.reason.missing");
    if (why.isPresent()) return again(asked, List.of(why.get()));
    var level = Arrays.stream(Level.values()).filter(each -> each.name().equals(asked.typed().first("level")))
        .findFirst().orElse(null);
    return after(asked, judging.state(asked.measure(), level, asked.typed().first("reason"), official));
  }

  /// What was sent about which measure, and by whom.
  record Asked(Plan plan, Measure measure, Reader reader, TypedForm typed) {}

  private Asked asked(String code, String number, Language language, Official official, TypedForm typed) {
    var plan = plans.get(code, official);
    return new Asked(plan, measures.get(plan.id(), number), new Reader(official, language), typed);
  }

  private ModelAndView again(Asked asked, List<Problem> problems) {
    return views.show(HttpStatus.UNPROCESSABLE_CONTENT, asked.plan(), asked.measure(), asked.reader(), asked.typed(),
        problems);
  }

  private <T> ModelAndView after(Asked asked, Outcome<T, Refusal> outcome) {
    return switch (outcome) {
      case Done(var _) -> redirect("/desk" + asked.measure().path());
      case Refused(var why) -> refused(asked, why);
    };
  }

  private ModelAndView refused(Asked asked, Refusal why) {
    return views.show(PlanDeskPages.status(why), asked.plan(), asked.measure(), asked.reader(), asked.typed(),
        List.of(PlanDeskPages.problem(why)));
  }
}
