package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.Chart;
import az.rayon.actionplan.page.Chart.Month;
import az.rayon.actionplan.page.FigureView;
import az.rayon.actionplan.plan.Readings.Reading;
import az.rayon.kernel.Language;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The figures of measures as pages show them: this year's so far, or the last year's of a measure that is over.
@Component
class FigureViews {

  private static final int MONTHS = 12;

  private final Readings readings;

  FigureViews(Readings readings) {
    this.readings = readings;
  }

  /// The figure that stands in the plan's list: the first that gives one, else the first named.
  Optional<FigureView> first(Measure measure, LocalDate today, Language language) {
    var all = readings.read(measure, period(measure, today));
    return all.stream().filter(reading -> reading.figure().hasData()).findFirst().or(() -> all.stream().findFirst())
        .map(reading -> view(reading, Chart.NONE, language));
  }

  List<FigureView> all(Measure measure, LocalDate today, Language language) {
    var period = period(measure, today);
    return readings.read(measure, period).stream()
        .map(reading -> view(reading, chart(reading, period.to(), language), language)).toList();
  }

  private Chart chart(Reading reading, LocalDate to, Language language) {
    var last = YearMonth.from(to);
    var year = new Period(last.minusMonths(MONTHS - 1).atDay(1), to);
    var name = DateTimeFormatter.ofPattern("LLL", language.locale());
    return Chart.of(readings.months(reading, year).stream().filter(figure -> figure.group().length() == 7)
        .map(figure -> new Month(YearMonth.parse(figure.group()).format(name), figure.value())).toList());
  }

  private static FigureView view(Reading reading, Chart chart, Language language) {
    Figure figure = reading.figure();
    return new FigureView(reading.indicator().series(), reading.title().in(language),
        reading.series().map(series -> series.formula().in(language)).orElse(""),
        reading.series().map(series -> series.unit().name()).orElse("COUNT"), figure.value(), figure.numerator(),
        figure.denominator(), reading.period().from(), reading.period().to(), figure.lastEvent(),
        reading.series().isPresent(), reading.series().map(Series::dataset).orElse(""), chart);
  }

  static Period period(Measure measure, LocalDate today) {
    var to = measure.over(today) ? measure.ends() : today;
    return new Period(LocalDate.of(to.getYear(), 1, 1), to);
  }
}
