package az.rayon.actionplan.report;

import static az.rayon.site.Pages.page;

import az.rayon.actionplan.page.ReportDeskPage;
import az.rayon.actionplan.page.ReportDeskPage.Moved;
import az.rayon.actionplan.page.ReportDeskPage.Typed;
import az.rayon.actionplan.plan.Plan;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The report as the desk shows it.
@Component
class DeskViews {

  private final Sentences sentences;
  private final ReportViews views;
  private final EditingReports editing;
  private final LiveFigures live;
  private final AnnexLine.Writer annex;

  DeskViews(Sentences sentences, ReportViews views, EditingReports editing, LiveFigures live, AnnexLine.Writer annex) {
    this.sentences = sentences;
    this.views = views;
    this.editing = editing;
    this.live = live;
    this.annex = annex;
  }

  /// Whose desk it is, and in which language they read it.
  record Reader(Official official, Language language) {}

  ModelAndView show(HttpStatus status, Plan plan, Report report, Reader reader, Typed typed, List<Problem> problems) {
    var clauses = sentences.of(report.id());
    boolean mayEdit = report.editedBy(reader.official());
    var form = report.form();
    return page(status, "actionplan/reportdesk",
        new ReportDeskPage(ReportViews.head(plan, report, clauses, reader.language()), form.title(), form.post(),
            form.signatory(), views.clauses(report, clauses, clause -> mayEdit
                ? editing.supports(clause)
                : List.of()),
            Steps.open(report, reader.official()).stream().map(Steps::name).toList(),
            report.frozen() ? List.of() : moved(clauses), Steps.back(report), mayEdit, typed, problems));
  }

  private List<Moved> moved(List<Clause> clauses) {
    return live.moved(clauses).stream()
        .map(trace -> new Moved(trace.source().title(), annex.value(trace), annex.value(live.today(trace)))).toList();
  }
}
