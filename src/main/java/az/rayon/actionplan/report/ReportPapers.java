package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Plans;
import az.rayon.actionplan.report.PaperShelf.Kind;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.documents.Attachment;
import az.rayon.documents.Attachment.Relation;
import az.rayon.documents.Papers;
import az.rayon.documents.Seal;
import az.rayon.kernel.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes the files of a report. What was approved is made once, signed and kept; a draft is made when asked for.
@Component
class ReportPapers {

  private final Plans plans;
  private final ReportPaper form;
  private final Papers papers;
  private final Seal seal;
  private final Freezing freezing;
  private final PaperShelf shelf;
  private final Sayings sayings;
  private final JsonMapper json;

  // checkstyle:off ParameterNumber - here the paper, its signature and its shelf come together
  ReportPapers(Plans plans, ReportPaper form, Papers papers, Seal seal, Freezing freezing, PaperShelf shelf,
      Sayings sayings, JsonMapper json) {
    this.plans = plans;
    this.form = form;
    this.papers = papers;
    this.seal = seal;
    this.freezing = freezing;
    this.shelf = shelf;
    this.sayings = sayings;
    this.json = json;
  }
  // checkstyle:on

  /// Keeps the signed PDF and the DOCX.
  void seal(Report report, List<Clause> clauses, Actor by) {
    shelf.keep(report, Kind.PDF, seal.sign(makePdf(report, clauses)), by);
    shelf.keep(report, Kind.DOCX, makeDocx(report, clauses), by);
  }

  /// Keeps the papers of a report that came from a file. The authority's key does not sign what it did not see made.
  void keep(Report report, List<Clause> clauses, Actor by) {
    shelf.keep(report, Kind.PDF, makePdf(report, clauses), by);
    shelf.keep(report, Kind.DOCX, makeDocx(report, clauses), by);
  }

  byte[] docx(Report report, List<Clause> clauses) {
    return shelf.find(report, Kind.DOCX).orElseGet(() -> makeDocx(report, clauses));
  }

  byte[] pdf(Report report, List<Clause> clauses) {
    return shelf.find(report, Kind.PDF).orElseGet(() -> makePdf(report, clauses));
  }

  ReportJson json(Report report, List<Clause> clauses) {
    return ReportJson.of(plans.get(report.plan()), report, clauses, freezing.of(report.id()));
  }

  private byte[] makeDocx(Report report, List<Clause> clauses) {
    return papers.docx(form.of(plan(report), report, clauses, freezing.of(report.id())));
  }

  private byte[] makePdf(Report report, List<Clause> clauses) {
    return papers.pdf(form.of(plan(report), report, clauses, freezing.of(report.id())), attachments(report, clauses));
  }

  private List<Attachment> attachments(Report report, List<Clause> clauses) {
    var all = new ArrayList<Attachment>();
    all.add(new Attachment("report.json", "application/json", sayings.phrase("file.report", Map.of()), Relation.DATA,
        json.writeValueAsBytes(json(report, clauses))));
    all.add(new Attachment("figures.csv", "text/csv", sayings.phrase("file.figures", Map.of()), Relation.DATA,
        figures(clauses)));
    for (var frozen : freezing.of(report.id())) {
      freezing.enclosed(report.id(), frozen.dataset())
          .ifPresent(rows -> all.add(new Attachment(frozen.dataset() + ".csv", "text/csv",
              sayings.phrase("file.rows", Map.of("dataset", frozen.dataset())), Relation.SOURCE, rows)));
    }
    shelf.find(report, Kind.ORIGINAL).ifPresent(bytes -> all.add(new Attachment(shelf.name(report, Kind.ORIGINAL),
        "application/octet-stream", sayings.phrase("file.original", Map.of()), Relation.SOURCE, bytes)));
    return all;
  }

  /// The figures as the sentences quote them.
  static byte[] figures(List<Clause> clauses) {
    var out = new ByteArrayOutputStream();
    try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      csv.printRecord("measure", "series", "title", "from", "to", "by", "group", "value", "numerator", "denominator",
          "last_event", "unit", "formula", "dataset");
      for (var clause : clauses) {
        for (var sentence : clause.sentences()) {
          for (var trace : sentence.traces()) if (trace instanceof OfFigure figure) write(csv, clause, figure);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(CSVPrinter csv, Clause clause, OfFigure trace) throws IOException {
    var source = trace.source();
    for (var reading : trace.readings()) {
      var figure = reading.figure();
      csv.printRecord(clause.number(), source.series(), source.title(), trace.period().from(), trace.period().to(),
          trace.by(), figure.group(), figure.value(), figure.numerator(), figure.denominator(), figure.lastEvent(),
          source.unit(), source.formula(), source.dataset());
    }
  }

  private Plan plan(Report report) {
    return plans.get(report.plan());
  }
}
