package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the figures of a measure from the public series and from nowhere else (N2).
@Component
public class Readings {

  private final Figures figures;

  Readings(Figures figures) {
    this.figures = figures;
  }

  /// What an indicator said for a period. Without a series its register is not built yet.
  public record Reading(Indicator indicator, Optional<Series> series, Period period, Figure figure) {

    public Translated title() {
      return series.map(Series::title).orElse(indicator.title());
    }
  }

  public Reading read(Indicator indicator, Period period) {
    var series = figures.find(indicator.series());
    var figure = series.map(each -> whole(each, period)).orElse(Figure.none(Figure.ALL));
    return new Reading(indicator, series, period, figure);
  }

  public List<Reading> read(Measure measure, Period period) {
    return measure.indicators().stream().map(indicator -> read(indicator, period)).toList();
  }

  /// One figure for each month of the period, where the series knows months.
  public List<Figure> months(Reading reading, Period period) {
    return reading.series().filter(series -> series.dimensions().contains(Series.MONTH))
        .map(series -> series.figures(period, Series.MONTH)).orElse(List.of());
  }

  public Optional<Translated> title(String series) {
    return figures.find(series).map(Series::title);
  }

  public boolean known(String series) {
    return figures.find(series).isPresent();
  }

  public List<Series> list() {
    return figures.list();
  }

  /// The part of the measure's time that has passed: the period its level is reckoned for.
  public static Optional<Period> passed(Measure measure, LocalDate today) {
    if (today.isBefore(measure.starts())) return Optional.empty();
    return Optional.of(new Period(measure.starts(), today.isAfter(measure.ends()) ? measure.ends() : today));
  }

  private static Figure whole(Series series, Period period) {
    var all = series.figures(period, null);
    return all.isEmpty() ? Figure.none(Figure.ALL) : all.getFirst();
  }
}
