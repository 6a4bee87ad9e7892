package az.rayon.opendata;

import az.rayon.kernel.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All the series of the program. Reports and pages take their figures here and nowhere else (N2).
@Component
public class Figures {

  private final List<Series> series;

  Figures(ObjectProvider<Series> series) {
    this.series = series.stream().sorted(Comparator.comparing(Series::key)).toList();
  }

  public List<Series> list() {
    return series;
  }

  public Optional<Series> find(String key) {
    return series.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  public Series get(String key) {
    return find(key).orElseThrow(() -> new NotFound("series"));
  }

  /// The one figure of the whole period.
  public Figure figure(String key, Period period) {
    return get(key).figures(period, null).getFirst();
  }

  public List<Figure> figures(String key, Period period, @Nullable String by) {
    return get(key).figures(period, by);
  }
}
