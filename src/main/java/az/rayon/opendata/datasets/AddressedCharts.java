package az.rayon.opendata.datasets;

import az.rayon.kernel.Language;
import az.rayon.opendata.Figures;
import az.rayon.opendata.page.Chart;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Any chart of the program by the address at which a reader sees it: a figure broken down, or the rows of a dataset
/// counted by a column, with whatever period and filter the address holds.
@Component
public class AddressedCharts {

  private static final Pattern SERIES = Pattern.compile("/series/([\\w.-]+)");
  private static final Pattern ROWS = Pattern.compile("/open-data/([a-z0-9_]+)");

  private final Figures figures;
  private final Datasets datasets;
  private final Asking asking;
  private final DatasetViews views;
  private final Charts charts;
  private final Clock clock;

  AddressedCharts(Figures figures, Datasets datasets, Asking asking, DatasetViews views, Charts charts, Clock clock) {
    this.figures = figures;
    this.datasets = datasets;
    this.asking = asking;
    this.views = views;
    this.charts = charts;
    this.clock = clock;
  }

  /// The address without host and language, as it is kept; empty where it leads to no page with a chart.
  public Optional<String> kept(String address) {
    try {
      var uri = URI.create(address.strip());
      var path = String.valueOf(uri.getRawPath()).replaceFirst("^/(az|en|ru)(?=/)", "");
      if (!SERIES.matcher(path).matches() && !ROWS.matcher(path).matches()) return Optional.empty();
      return Optional.of(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Empty where there is no such chart, or no longer.
  public Optional<Chart> draw(String kept, Language language) {
    var parts = kept.split("\\?", 2);
    var asked = parts.length < 2 ? Map.<String, String>of() : asked(parts[1]);
    var series = SERIES.matcher(parts[0]);
    if (series.matches()) return series(series.group(1), asked, language);
    var rows = ROWS.matcher(parts[0]);
    return rows.matches() ? rows(rows.group(1), asked, language) : Optional.empty();
  }

  private Optional<Chart> series(String key, Map<String, String> asked, Language language) {
    return figures.find(key).flatMap(series -> {
      var by = asked.getOrDefault("by", series.dimensions().isEmpty() ? "" : series.dimensions().getFirst());
      return Question.read(Question.Raw.of(asked), series.dimensions(), LocalDate.now(clock)).question()
          .filter(_ -> !by.isEmpty()).map(question -> charts.draw(series, question.period(), by, language));
    });
  }

  private Optional<Chart> rows(String name, Map<String, String> asked, Language language) {
    return datasets.find(name).flatMap(dataset -> asking.count(dataset, asked))
        .flatMap(seen -> Optional.ofNullable(views.chart(seen, language)));
  }

  private static Map<String, String> asked(String query) {
    var asked = new HashMap<String, String>();
    for (var part : query.split("&")) {
      var pair = part.split("=", 2);
      if (pair.length == 2) asked.put(decoded(pair[0]), decoded(pair[1]));
    }
    return asked;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
