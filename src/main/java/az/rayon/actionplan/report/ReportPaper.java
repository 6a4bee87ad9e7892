package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.Freezing.Frozen;
import az.rayon.actionplan.report.Report.State;
import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Annex;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Paper.Signatory;
import az.rayon.documents.Paper.Span;
import az.rayon.documents.Paper.Verification;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The report as an official paper, in the form of the district's reports: title block, three columns, who signs, the
/// date; then the annex with what every sentence rests on.
@Component
class ReportPaper {

  private final AnnexLine.Writer annex;
  private final Sayings sayings;
  private final Addresses addresses;

  ReportPaper(AnnexLine.Writer annex, Sayings sayings, Addresses addresses) {
    this.annex = annex;
    this.sayings = sayings;
    this.addresses = addresses;
  }

  Paper of(Plan plan, Report report, List<Clause> clauses, List<Frozen> frozen) {
    var name = sayings.phrase("paper.report",
        Map.of("year", Azerbaijani.year(report.year()), "plan", plan.title().az()));
    var paper = Paper.titled(Language.AZ, name, report.form().title().lines().toList())
        .withBody(List.of(table(report, clauses))).withAnnexes(List.of(annex(clauses, frozen)))
        .withVerification(new Verification(phrase("paper.check"), addresses.absolute("/az" + report.path())));
    var signatory = report.form().signatory();
    if (!signatory.isBlank()) {
      paper = paper.withSignatories(List.of(new Signatory(report.form().post().lines().toList(), signatory)));
    }
    var dated = report.dated();
    if (dated != null) paper = paper.withDate(Azerbaijani.shortDate(dated));
    if (!report.frozen()) return paper.withMark(phrase("paper.draft"));
    return plan.demonstration() ? paper.withMark(phrase("paper.demonstration")) : paper;
  }

  private Block table(Report report, List<Clause> clauses) {
    var headings = headings(report);
    var columns = List.of(new Column(headings.get(0), 13), new Column(headings.get(1), 35),
        new Column(headings.get(2), 52));
    var numbering = Numbering.of(clauses);
    var rows = clauses.stream().map(clause -> Row.of(Cell.of(clause.number() + "."), Cell.of(clause.title()),
        report.state() instanceof State.Imported ? Cell.of(clause.text()) : status(clause, numbering))).toList();
    return new Block.Table(phrase("paper.table"), false, columns, rows);
  }

  List<String> headings(Report report) {
    var own = List.of(report.form().headings().split("\t"));
    return own.size() == 3 ? own : List.of(phrase("paper.number"), phrase("paper.measure"), phrase("paper.status"));
  }

  /// Each sentence is followed by the numbers of what it rests on.
  private static Cell status(Clause clause, Numbering numbering) {
    var spans = new ArrayList<Span>();
    for (var sentence : clause.sentences()) {
      spans.add(new Span.Plain((spans.isEmpty() ? "" : " ") + sentence.text()));
      for (var trace : sentence.traces()) {
        int number = numbering.number(trace);
        spans.add(new Span.Mark(String.valueOf(number), "s" + number));
      }
    }
    return new Cell(List.of(new Paragraph(spans)));
  }

  private Annex annex(List<Clause> clauses, List<Frozen> frozen) {
    var lines = annex.lines(clauses);
    if (lines.isEmpty()) return new Annex(phrase("annex"), List.of(Paragraph.of(phrase("annex.none"))));
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.of(phrase("annex.lead")));
    blocks.add(new Block.Table(phrase("annex"), false, List.of(new Column(phrase("annex.number"), 6),
        new Column(phrase("annex.what"), 32), new Column(phrase("annex.value"), 24),
        new Column(phrase("annex.how"), 38)),
        lines.stream().map(this::row).toList()));
    if (!frozen.isEmpty()) {
      blocks.add(new Block.Heading(phrase("annex.rows.title")));
      blocks.add(Paragraph.of(sayings.phrase("annex.rows.lead",
          Map.of("at", Words.moment(Language.AZ, frozen.getFirst().at())))));
      blocks.add(new Block.Table(phrase("annex.rows.title"), false,
          List.of(new Column(phrase("annex.rows.dataset"), 20), new Column(phrase("annex.rows.count"), 14),
              new Column(phrase("annex.rows.hash"), 66)),
          frozen.stream().map(each -> Row.of(Cell.of(each.dataset()), Cell.of(Sayings.number(each.rows())),
              Cell.of(each.sha256()))).toList()));
    }
    return new Annex(phrase("annex"), blocks);
  }

  private Row row(AnnexLine line) {
    var how = new ArrayList<Paragraph>();
    line.how().forEach(words -> how.add(Paragraph.of(words)));
    if (!line.path().isEmpty()) {
      var address = addresses.absolute("/az" + line.path());
      how.add(new Paragraph(List.of(new Span.Link(phrase(line.figure() ? "annex.asked" : "annex.page"), address))));
    }
    var title = line.kind().isEmpty() ? line.title() : line.kind() + ": " + line.title();
    return Row.of(Cell.of(new Span.Target(String.valueOf(line.number()), "s" + line.number())), Cell.of(title),
        Cell.of(line.value()), new Cell(how));
  }

  private String phrase(String key) {
    return sayings.phrase(key, Map.of());
  }
}
