package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.Freezing.Frozen;
import az.rayon.actionplan.report.Trace.OfEvidence;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.OfMilestone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The report as machines read it: every sentence with what it rests on.
record ReportJson(String plan, String planTitle, boolean demonstration, int year, String state, LocalDate asOf,
    @Nullable Instant readAt, String title, String post, String signatory, @Nullable LocalDate dated,
    @Nullable LocalDate sentOn, @Nullable String sentWay, int unsupported, List<ClauseJson> clauses,
    List<RowsJson> rows) {

  record ClauseJson(String number, String title, boolean unsupported, int restatedPercent, String text,
      List<SentenceJson> sentences) {}

  record SentenceJson(String text, String origin, boolean edited, boolean supported, List<TraceJson> evidence) {}

  /// Only the fields of its kind are filled.
  record TraceJson(String kind, @Nullable String series, @Nullable String title, @Nullable String formula,
      @Nullable String unit, @Nullable String dataset, @Nullable LocalDate from, @Nullable LocalDate to,
      @Nullable String by, @Nullable List<FigureJson> figures, @Nullable UUID id) {}

  record FigureJson(String group, @Nullable BigDecimal value, @Nullable Long numerator, @Nullable Long denominator,
      @Nullable LocalDate lastEvent) {}

  record RowsJson(String dataset, int rows, String sha256) {}

  static ReportJson of(Plan plan, Report report, List<Clause> clauses, List<Frozen> frozen) {
    var dispatch = Reports.dispatch(report.state());
    return new ReportJson(plan.code(), plan.title().az(), plan.demonstration(), report.year(),
        Reports.name(report.state()), report.asOf(), report.readAt(), report.form().title(), report.form().post(),
        report.form().signatory(), report.dated(), dispatch == null ? null : dispatch.on(),
        dispatch == null ? null : dispatch.way(), (int) clauses.stream().filter(Clause::unsupported).count(),
        clauses.stream().map(ReportJson::clause).toList(),
        frozen.stream().map(each -> new RowsJson(each.dataset(), each.rows(), each.sha256())).toList());
  }

  private static ClauseJson clause(Clause clause) {
    return new ClauseJson(clause.number(), clause.title(), clause.unsupported(), clause.restated(), clause.text(),
        clause.sentences().stream().map(ReportJson::sentence).toList());
  }

  private static SentenceJson sentence(Sentence sentence) {
    return new SentenceJson(sentence.text(), sentence.origin().name(), sentence.edited(), sentence.supported(),
        sentence.traces().stream().map(ReportJson::trace).toList());
  }

  private static TraceJson trace(Trace trace) {
    return switch (trace) {
      case OfFigure(var source, var period, var by, var readings) -> new TraceJson("FIGURE", source.series(),
          source.title(), source.formula(), source.unit().name(), source.dataset(), period.from(), period.to(), by,
          readings.stream().map(Trace.Reading::figure).map(figure -> new FigureJson(figure.group(), figure.value(),
              figure.numerator(), figure.denominator(), figure.lastEvent())).toList(),
          null);
      case OfEvidence(var item) -> other("EVIDENCE", item);
      case OfMilestone(var step, _) -> other("MILESTONE", step);
    };
  }

  private static TraceJson other(String kind, UUID id) {
    return new TraceJson(kind, null, null, null, null, null, null, null, null, null, id);
  }
}
