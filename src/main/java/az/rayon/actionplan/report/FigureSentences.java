package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.actionplan.plan.Readings;
import az.rayon.actionplan.report.Drafting.Said;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.Reading;
import az.rayon.actionplan.report.Trace.Source;
import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the figures of a series into sentences: the figure itself, its groups where there is a sentence for them, and
/// the same days of the year before.
@Component
class FigureSentences {

  private final Readings readings;
  private final Sayings sayings;

  FigureSentences(Readings readings, Sayings sayings) {
    this.readings = readings;
    this.sayings = sayings;
  }

  List<Said> about(Indicator indicator, Period period) {
    var trace = read(indicator, period, null);
    var series = readings.read(indicator, period).series();
    if (series.isEmpty()) return List.of(none("none.register", trace));
    var figure = trace.readings().getFirst().figure();
    if (!figure.hasData()) return List.of(none("none.period", trace));
    var said = new ArrayList<Said>();
    said.add(new Said(sentence(trace, figure), List.of(trace)));
    for (var by : series.get().dimensions()) {
      if (sayings.has(trace.source().series() + ".by." + by)) said.addAll(grouped(indicator, period, by));
    }
    said.addAll(before(indicator, period));
    return said;
  }

  /// What a series says now, in the form in which a report keeps it.
  OfFigure read(Indicator indicator, Period period, @Nullable String by) {
    var reading = readings.read(indicator, period);
    var series = reading.series();
    var source = new Source(indicator.series(), reading.title().az(), series.map(each -> each.formula().az()).orElse(
        ""), series.map(Series::unit).orElse(Unit.COUNT), series.map(Series::dataset).orElse(""));
    var figures = by == null || series.isEmpty()
        ? List.of(new Reading("", reading.figure()))
        : series.get().figures(period, by).stream()
            .map(figure -> new Reading(series.get().group(by, figure.group()).az(), figure)).toList();
    return new OfFigure(source, period, by, figures);
  }

  private Said none(String why, OfFigure trace) {
    return new Said(sayings.phrase(why, Map.of("title", trace.source().title(), "within",
        sayings.within(trace.period().to()))), List.of(trace));
  }

  private String sentence(OfFigure trace, Figure figure) {
    var own = trace.source().series();
    var unit = trace.source().unit().name();
    var key = sayings.has(own) ? own : figure.denominator() != null && sayings.has(unit + ".of") ? unit + ".of" : unit;
    boolean zero = figure.value() != null && figure.value().signum() == 0;
    return sayings.phrase(zero && sayings.has(key + ".zero") ? key + ".zero" : key, words(trace, figure));
  }

  private List<Said> grouped(Indicator indicator, Period period, String by) {
    var trace = read(indicator, period, by);
    var groups = trace.readings().stream().filter(reading -> reading.figure().hasData()).toList();
    if (groups.size() < 2) return List.of();
    var listed = groups.stream().map(reading -> inside(reading.label()) + " – " + value(reading.figure()))
        .collect(Collectors.joining(", "));
    return List
        .of(new Said(sayings.phrase(indicator.series() + ".by." + by, Map.of("groups", listed)), List.of(trace)));
  }

  /// A label as it stands inside a sentence; abbreviations and names like "Open311" keep their capitals.
  static String inside(String label) {
    boolean name = label.codePoints().skip(1).takeWhile(Character::isLetterOrDigit)
        .anyMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign));
    return name ? label : Azerbaijani.lower(label.substring(0, 1)) + label.substring(1);
  }

  /// Only counts and shares are set beside the year before; of days "more" and "less" would say too little. A register
  /// that began in the middle of that year has no such days to compare with.
  private List<Said> before(Indicator indicator, Period period) {
    var same = new Period(period.from().minusYears(1), period.to().minusYears(1));
    if (!keptFromItsFirstMonth(indicator, same)) return List.of();
    var trace = read(indicator, same, null);
    var figure = trace.readings().getFirst().figure();
    var unit = trace.source().unit();
    if (!figure.hasData() || unit == Unit.DAYS || unit == Unit.WORKING_DAYS) return List.of();
    var key = unit == Unit.PERCENT ? "previous.PERCENT" : "previous";
    return List.of(new Said(sayings.phrase(key, Map.of("value", value(figure))), List.of(trace)));
  }

  private boolean keptFromItsFirstMonth(Indicator indicator, Period period) {
    var months = readings.months(readings.read(indicator, period), period);
    return months.isEmpty() || months.getFirst().hasData();
  }

  private Map<String, String> words(OfFigure trace, Figure figure) {
    var words = new HashMap<String, String>();
    words.put("title", trace.source().title());
    words.put("within", sayings.within(trace.period().to()));
    words.put("asOf", sayings.asOf(trace.period().to()));
    words.put("value", value(figure));
    var numerator = figure.numerator();
    if (numerator != null) {
      words.put("numerator", Sayings.number(numerator));
      words.put("numerator.of", Azerbaijani.outOf(numerator));
    }
    var denominator = figure.denominator();
    if (denominator != null) words.put("denominator", Sayings.number(denominator));
    return words;
  }

  private static String value(Figure figure) {
    return Sayings.number(figure.value() == null ? BigDecimal.ZERO : figure.value());
  }
}
