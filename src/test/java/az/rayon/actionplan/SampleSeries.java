package az.rayon.actionplan;

import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A series whose figures a test says: what it was told for a year, else no data.
public final class SampleSeries implements Series {

  private final String key;
  private final Unit unit;
  private final Map<Integer, Figure> years = new ConcurrentHashMap<>();

  public SampleSeries(String key, Unit unit) {
    this.key = key;
    this.unit = unit;
  }

  public void says(int year, Figure figure) {
    years.put(year, figure);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Translated title() {
    return new Translated("Sınaq: " + key, "Test: " + key, "Проба: " + key);
  }

  @Override
  public Translated formula() {
    return Translated.az("sayılan / hamısı");
  }

  @Override
  public Unit unit() {
    return unit;
  }

  @Override
  public List<String> dimensions() {
    return List.of(MONTH);
  }

  @Override
  public String dataset() {
    return "plans";
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by == null) return List.of(years.getOrDefault(period.to().getYear(), Figure.none(Figure.ALL)));
    return period.months().stream().map(month -> month.getMonthValue() == 3
        ? Figure.none(month.toString())
        : Figure.count(month.toString(), month.getMonthValue(), LocalDate.of(month.getYear(), month.getMonth(), 1)))
        .toList();
  }
}
