package az.rayon.actionplan.report;

import az.rayon.actionplan.page.AnnexRow;
import az.rayon.actionplan.page.ClauseView;
import az.rayon.actionplan.page.ClauseView.SupportView;
import az.rayon.actionplan.page.ReportPage.ReportHead;
import az.rayon.actionplan.page.SentenceView;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.Report.State;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Reports as pages show them.
@Component
class ReportViews {

  private final Reports reports;
  private final Sentences sentences;
  private final AnnexLine.Writer annex;
  private final LiveFigures live;

  ReportViews(Reports reports, Sentences sentences, AnnexLine.Writer annex, LiveFigures live) {
    this.reports = reports;
    this.sentences = sentences;
    this.annex = annex;
    this.live = live;
  }

  static ReportHead head(Plan plan, Report report, List<Clause> clauses, Language language) {
    var dispatch = Reports.dispatch(report.state());
    var years = plan.firstYear() == plan.lastYear()
        ? String.valueOf(plan.firstYear())
        : plan.firstYear() + "–" + plan.lastYear();
    return new ReportHead(plan.code(), plan.title().in(language), years, plan.demonstration(), report.year(),
        Reports.name(report.state()), report.frozen(), report.asOf(), report.readAt(),
        (int) clauses.stream().filter(Clause::unsupported).count(), clauses.size(),
        (int) clauses.stream().filter(clause -> clause.restated() >= Restatement.MARKED).count(),
        dispatch == null ? null : dispatch.on(), dispatch == null ? "" : dispatch.way());
  }

  List<ClauseView> clauses(Report report, List<Clause> clauses,
      Function<Clause, List<EditingReports.Support>> supports) {
    var numbering = Numbering.of(clauses);
    var lastYear = reports.before(report).map(before -> sentences.of(before.id())).orElse(List.of());
    return clauses.stream().map(clause -> {
      var before = lastYear.stream().filter(other -> other.number().equals(clause.number()))
          .flatMap(other -> other.sentences().stream()).map(Sentence::text).toList();
      int restated = clause.restated();
      return new ClauseView(clause.number(), clause.title(),
          clause.measure() == null ? "" : Measure.path(report.planCode(), clause.number()), clause.unsupported(),
          restated >= Restatement.MARKED ? restated : 0,
          clause.sentences().stream().map(sentence -> view(sentence, clause, before, numbering)).toList(),
          supports.apply(clause).stream().map(support -> choice(support, clause)).toList());
    }).toList();
  }

  private static SentenceView view(Sentence sentence, Clause clause, List<String> before, Numbering numbering) {
    var flags = Flags.of(sentence, clause.title(), before);
    return new SentenceView(sentence.id(), sentence.text(), EditingReports.mark(sentence.text()),
        sentence.traces().stream().map(numbering::number).toList(), sentence.origin().name(), sentence.edited(),
        flags.unsupported(), flags.noData(), flags.restated(), flags.repeated(), flags.misquoted());
  }

  private SupportView choice(EditingReports.Support support, Clause clause) {
    var by = clause.sentences().stream()
        .filter(sentence -> sentence.traces().stream().anyMatch(trace -> EditingReports.same(trace, support.trace())))
        .map(sentence -> sentence.id().toString()).toList();
    return new SupportView(support.key(), support.title(),
        support.trace() instanceof OfFigure figure ? annex.value(figure) : "", by);
  }

  /// The annex; beside each figure of a frozen report what the register says today, where it has moved.
  List<AnnexRow> annex(Report report, List<Clause> clauses) {
    return annex.lines(clauses).stream().map(line -> new AnnexRow(line.number(), line.kind(), line.title(),
        line.value(), today(report, line.trace()), line.how(), line.path(), line.figure())).toList();
  }

  private String today(Report report, Trace trace) {
    if (!(trace instanceof OfFigure figure) || report.state() instanceof State.Imported) return "";
    var now = live.today(figure);
    return LiveFigures.same(figure.readings(), now.readings()) ? "" : annex.value(now);
  }
}
