package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.EvidenceItem;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.EvidenceItems;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Milestone;
import az.rayon.actionplan.plan.Milestones;
import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes what can be said of a measure for a period: its figures, the milestones of that time, the evidence of that
/// time. Where there is nothing it says so.
@Component
class Drafting {

  private final FigureSentences figures;
  private final Milestones milestones;
  private final EvidenceItems evidence;
  private final Sayings sayings;

  Drafting(FigureSentences figures, Milestones milestones, EvidenceItems evidence, Sayings sayings) {
    this.figures = figures;
    this.milestones = milestones;
    this.evidence = evidence;
    this.sayings = sayings;
  }

  /// A sentence that has no place in a report yet.
  record Said(String text, List<Trace> traces) {}

  List<Said> draft(Measure measure, Period period) {
    var said = new ArrayList<Said>();
    for (var indicator : measure.indicators()) said.addAll(figures.about(indicator, period));
    for (var step : milestones.of(measure.id())) said.addAll(about(step, period));
    for (var item : evidence.of(measure.id()).reversed()) {
      if (item.stands() && period.contains(item.on())) said.add(about(item));
    }
    if (said.isEmpty()) said.add(new Said(sayings.phrase("none.indicator", Map.of()), List.of()));
    return said;
  }

  private List<Said> about(Milestone step, Period period) {
    var reached = step.reached();
    if (reached != null && period.contains(reached.on())) {
      var words = Map.of("title", step.title(), "date", Azerbaijani.date(reached.on()), "result",
          ended(reached.result()));
      return List
          .of(new Said(sayings.phrase("milestone.done", words), List.of(new Trace.OfMilestone(step.id(), true))));
    }
    if (period.contains(step.due()) && (reached == null || reached.on().isAfter(period.to())) && past(step, period)) {
      var words = Map.of("title", step.title(), "date", Azerbaijani.date(step.due()), "asOf",
          sayings.asOf(period.to()));
      return List
          .of(new Said(sayings.phrase("milestone.late", words), List.of(new Trace.OfMilestone(step.id(), false))));
    }
    return List.of();
  }

  private static boolean past(Milestone step, Period period) {
    return step.due().isBefore(period.to());
  }

  private Said about(EvidenceItem item) {
    var kind = switch (item.piece()) {
      case Piece.File _ -> "FILE";
      case Piece.Link _ -> "LINK";
      case Piece.Deed _ -> "DEED";
      case Piece.SeriesFigure _ -> "FIGURE";
    };
    var words = Map.of("title", item.title(), "date", date(item.on()));
    return new Said(sayings.phrase("evidence." + kind, words), List.of(new Trace.OfEvidence(item.id())));
  }

  private static String date(LocalDate day) {
    return Azerbaijani.date(day);
  }

  private static String ended(String text) {
    return text.matches("(?s).*[.!?…]") ? text : text + ".";
  }
}
