package az.rayon.actionplan.report;

import static az.rayon.site.Pages.page;

import az.rayon.actionplan.page.ChangesPage;
import az.rayon.actionplan.page.EventRow;
import az.rayon.actionplan.page.FrozenRow;
import az.rayon.actionplan.page.ReportPage;
import az.rayon.actionplan.plan.Bodies;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Plans;
import az.rayon.actionplan.report.PaperShelf.Kind;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The yearly report for everybody, and beside the one of the year before.
@Controller
@RequestMapping("/plans/{code}/reports/{year:\\d{4}}")
class ReportPages {

  private final Plans plans;
  private final Reports reports;
  private final Sentences sentences;
  private final ReportViews views;
  private final ReportPaper form;
  private final ReportTrail trail;
  private final Bodies bodies;

  // checkstyle:off ParameterNumber - the page shows the paper and everything behind it
  ReportPages(Plans plans, Reports reports, Sentences sentences, ReportViews views, ReportPaper form, ReportTrail trail,
      Bodies bodies) {
    this.plans = plans;
    this.reports = reports;
    this.sentences = sentences;
    this.views = views;
    this.form = form;
    this.trail = trail;
    this.bodies = bodies;
  }
  // checkstyle:on

  @GetMapping
  ModelAndView show(@PathVariable String code, @PathVariable int year, Language language, Actor actor) {
    var plan = plans.get(code, actor);
    var report = reports.get(plan.id(), year, actor);
    return page("actionplan/report", paper(plan, report, language, actor));
  }

  private ReportPage paper(Plan plan, Report report, Language language, Actor actor) {
    var clauses = sentences.of(report.id());
    var dated = report.dated();
    var frozen = trail.frozen(report).stream().map(each -> new FrozenRow(each.dataset(), each.rows(), each.sha256(),
        report.path() + "/rows/" + each.dataset() + ".csv")).toList();
    var events = trail.events(report).stream()
        .map(line -> new EventRow(line.at(), line.event().name(), bodies.name(line.body(), language), line.reason()))
        .toList();
    return new ReportPage(ReportViews.head(plan, report, clauses, language), report.form().title().lines().toList(),
        form.headings(report), views.clauses(report, clauses, _ -> List.of()), report.form().post().lines().toList(),
        report.form().signatory(), dated == null ? "" : Azerbaijani.shortDate(dated), views.annex(report, clauses),
        frozen, events, trail.document(report, Kind.ORIGINAL), reports.before(report).map(Report::path).orElse(""),
        report.editedBy(actor));
  }

  @GetMapping("/changes")
  ModelAndView changes(@PathVariable String code, @PathVariable int year, Language language, Actor actor) {
    var plan = plans.get(code, actor);
    var report = reports.get(plan.id(), year, actor);
    var before = reports.before(report).filter(last -> last.seenBy(actor)).orElseThrow(() -> new NotFound("report"));
    var old = sentences.of(before.id());
    var now = sentences.of(report.id());
    var pairs = now.stream().map(clause -> pair(old.stream()
        .filter(other -> other.number().equals(clause.number())).findFirst(), clause)).toList();
    return page("actionplan/changes",
        new ChangesPage(ReportViews.head(plan, report, now, language), before.year(), before.path(), pairs));
  }

  private static ChangesPage.Pair pair(Optional<Clause> before, Clause now) {
    var old = before.map(Clause::text).orElse("");
    return new ChangesPage.Pair(now.number(), now.title(), old, now.text(),
        old.isEmpty() ? 0 : Restatement.likeness(old, now.text()),
        !old.isEmpty() && Restatement.repeats(old, now.text()), before.map(Clause::unsupported).orElse(false),
        now.unsupported());
  }
}
