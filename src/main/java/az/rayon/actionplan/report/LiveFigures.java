package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.Reading;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the figures of a report say in the registers today.
@Component
class LiveFigures {

  private final FigureSentences figures;

  LiveFigures(FigureSentences figures) {
    this.figures = figures;
  }

  /// The same with today's figure, if it is one.
  Trace today(Trace trace) {
    return trace instanceof OfFigure figure ? today(figure) : trace;
  }

  OfFigure today(OfFigure trace) {
    var indicator = new Indicator(trace.source().series(), Translated.az(trace.source().title()));
    return figures.read(indicator, trace.period(), trace.by());
  }

  List<OfFigure> moved(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> clause.sentences().stream())
        .flatMap(sentence -> sentence.traces().stream()).filter(OfFigure.class::isInstance).map(OfFigure.class::cast)
        .filter(this::moved).toList();
  }

  boolean moved(OfFigure trace) {
    return !same(trace.readings(), today(trace).readings());
  }

  static boolean same(List<Reading> one, List<Reading> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i).figure(), other.get(i).figure())) return false;
    }
    return true;
  }

  private static boolean same(Figure one, Figure other) {
    return one.group().equals(other.group()) && same(one.value(), other.value())
        && Objects.equals(one.numerator(), other.numerator())
        && Objects.equals(one.denominator(), other.denominator());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) return one == null && other == null;
    return one.compareTo(other) == 0;
  }
}
