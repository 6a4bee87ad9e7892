package az.rayon.actionplan.report;

import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.ReportDeskPage.Typed;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Plans;
import az.rayon.actionplan.report.DeskViews.Reader;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Beginning a report and taking it from desk to desk.
@Controller
@RequestMapping("/desk/plans/{code}/reports")
class ReportMovePages {

  private final Plans plans;
  private final Reports reports;
  private final DeskViews views;
  private final DraftingReports drafting;
  private final PassingReports passing;

  ReportMovePages(Plans plans, Reports reports, DeskViews views, DraftingReports drafting, PassingReports passing) {
    this.plans = plans;
    this.reports = reports;
    this.views = views;
    this.drafting = drafting;
    this.passing = passing;
  }

  @PostMapping
  ModelAndView draft(@PathVariable String code, @RequestParam int year, Official official) {
    var plan = plans.get(code, official);
    return switch (drafting.draft(plan, year, official)) {
      case Done(var report) -> redirect("/desk" + report.path());
      case Refused(var why) when why == ReportRefusal.EXISTS -> redirect("/desk" + Report.path(code, year));
      case Refused(var why) -> redirect("/desk/plans/" + code + "?refused=" + why);
    };
  }

  @PostMapping("/{year:\\d{4}}/move")
  ModelAndView move(@PathVariable String code, @PathVariable int year, @RequestParam Map<String, String> form,
      Language language, Official official) {
    var plan = plans.get(code, official);
    var report = reports.get(plan.id(), year, official);
    var day = new DateText(form.getOrDefault("day", ""), form.getOrDefault("day-month", ""),
        form.getOrDefault("day-year", ""));
    var typed = new Typed("move", "", List.of(), form.getOrDefault("reason", "").strip(),
        form.getOrDefault("way", "").strip(), day);
    var reader = new Reader(official, language);
    var step = step(form.getOrDefault("step", ""));
    var problem = problem(step, typed);
    if (problem != null) {
      return views.show(HttpStatus.UNPROCESSABLE_CONTENT, plan, report, reader, typed, List.of(problem));
    }
    return after(plan, report, reader, typed, take(step, report, typed, official));
  }

  private ModelAndView after(Plan plan, Report report, Reader reader, Typed typed,
      Outcome<Report, ReportRefusal> outcome) {
    return switch (outcome) {
      case Done(var moved) -> redirect("/desk" + moved.path());
      case Refused(var why) -> views.show(why == ReportRefusal.NOT_YOURS ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
          plan, reports.get(report.id()), reader, typed, List.of(new Problem("", "actionplan.report.refused." + why)));
    };
  }

  private Outcome<Report, ReportRefusal> take(@Nullable Steps step, Report report, Typed typed, Official by) {
    if (step == null) return new Refused<>(ReportRefusal.NOT_NOW);
    return switch (step) {
      case DEPUTY -> passing.toDeputy(report.id(), by);
      case HEAD -> passing.toHead(report.id(), by);
      case BACK -> passing.back(report.id(), typed.reason(), by);
      case APPROVE -> passing.approve(report.id(), by);
      case SEND -> passing.send(report.id(), typed.day().date().orElseThrow(), typed.way(), by);
      case PUBLISH -> passing.publish(report.id(), by);
    };
  }

  private static @Nullable Problem problem(@Nullable Steps step, Typed typed) {
    if (step == Steps.BACK) return text("reason", typed.reason(), "actionplan.reason.missing");
    if (step != Steps.SEND) return null;
    return typed.day().date().isEmpty()
        ? new Problem("day", "actionplan.report.day.wrong")
        : text("way", typed.way(), "actionplan.report.way.missing");
  }

  private static @Nullable Problem text(String field, String text, String missing) {
    if (text.isEmpty()) return new Problem(field, missing);
    return text.length() > ReportDeskPages.LONGEST_LINE
        ? new Problem(field, "actionplan.text.long", ReportDeskPages.LONGEST_LINE)
        : null;
  }

  private static @Nullable Steps step(String name) {
    for (var step : Steps.values()) if (step.name().equals(name)) return step;
    return null;
  }
}
