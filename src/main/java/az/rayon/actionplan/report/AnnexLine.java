package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.EvidenceItems;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Measures;
import az.rayon.actionplan.plan.Milestones;
import az.rayon.actionplan.report.Trace.OfEvidence;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.OfMilestone;
import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A line of the annex: what a small number in the text stands for. `path` carries no language; `figure` says that it
/// leads to a series and not to the measure's page.
record AnnexLine(int number, Trace trace, String kind, String title, String value, List<String> how, String path,
    boolean figure) {

  /// Puts the lines of a report's annex into words.
  @Component
  static class Writer {

    private final Sayings sayings;
    private final Measures measures;
    private final Milestones milestones;
    private final EvidenceItems evidence;

    Writer(Sayings sayings, Measures measures, Milestones milestones, EvidenceItems evidence) {
      this.sayings = sayings;
      this.measures = measures;
      this.milestones = milestones;
      this.evidence = evidence;
    }

    List<AnnexLine> lines(List<Clause> clauses) {
      var numbering = Numbering.of(clauses);
      return numbering.traces().stream().map(trace -> line(numbering.number(trace), trace)).toList();
    }

    private AnnexLine line(int number, Trace trace) {
      return switch (trace) {
        case OfFigure figure -> figure(number, figure);
        case OfMilestone(var id, var done) -> {
          var step = milestones.get(id);
          yield new AnnexLine(number, trace, phrase("annex.milestone"), step.title(),
              phrase(done ? "annex.milestone.done" : "annex.milestone.missed"), List.of(Azerbaijani.date(step.due())),
              measure(measures.get(step.measure())) + "#s-" + id, false);
        }
        case OfEvidence(var id) -> {
          var item = evidence.get(id);
          yield new AnnexLine(number, trace, phrase("annex.evidence"), item.title(), Azerbaijani.date(item.on()),
              detail(item.piece()), measure(measures.get(item.measure())) + "#e-" + id, false);
        }
      };
    }

    private AnnexLine figure(int number, OfFigure trace) {
      var source = trace.source();
      var how = new ArrayList<String>();
      if (!source.formula().isEmpty()) how.add(sayings.phrase("annex.formula", Map.of("formula", source.formula())));
      how.add(sayings.phrase("annex.period", Map.of("from", Azerbaijani.shortDate(trace.period().from()), "to",
          Azerbaijani.shortDate(trace.period().to()))));
      boolean built = !source.dataset().isEmpty();
      if (!built) how.add(phrase("annex.noregister"));
      return new AnnexLine(number, trace, "", source.title(), value(trace), how, built ? address(trace) : "", built);
    }

    String value(OfFigure trace) {
      var unit = phrase("unit." + trace.source().unit());
      return trace.readings().stream().map(reading -> (trace.by() == null ? "" : reading.label() + " – ")
          + value(reading.figure(), unit)).collect(Collectors.joining("; "));
    }

    private String value(Figure figure, String unit) {
      var value = figure.value();
      if (value == null) return phrase("annex.nodata");
      var numerator = figure.numerator();
      var denominator = figure.denominator();
      var share = numerator == null || denominator == null
          ? ""
          : " (" + phrase("annex.of", numerator, denominator) + ")";
      return Sayings.number(value) + unit + share;
    }

    private String phrase(String key, long numerator, long denominator) {
      var words = new HashMap<String, String>();
      words.put("numerator.of", Azerbaijani.outOf(numerator));
      words.put("denominator", Sayings.number(denominator));
      return sayings.phrase(key, words);
    }

    String phrase(String key) {
      return sayings.phrase(key, Map.of());
    }

    private static List<String> detail(Piece piece) {
      return switch (piece) {
        case Piece.File(_, var name, var sha256) -> List.of(name, "SHA-256: " + sha256);
        case Piece.Link(var address) -> List.of(address);
        case Piece.Deed(var deed) -> List.of(deed.toString());
        case Piece.SeriesFigure(var series, var period, _) -> List.of(series, period.from() + " – " + period.to());
      };
    }

    private static String measure(Measure measure) {
      return measure.path();
    }
  }

  static String address(OfFigure trace) {
    return trace.period().at("/series/" + trace.source().series()).with("by", trace.by()).toString();
  }
}
