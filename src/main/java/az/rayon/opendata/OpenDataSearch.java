package az.rayon.opendata;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Elsewhere;
import az.rayon.site.Address;
import az.rayon.site.Findable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds figures by what they are called and how they are reckoned, datasets by all that is told of them, and what
/// other portals have.
@Component
class OpenDataSearch implements Findable {

  private final Figures figures;
  private final Datasets datasets;
  private final Elsewhere elsewhere;

  OpenDataSearch(Figures figures, Datasets datasets, Elsewhere elsewhere) {
    this.figures = figures;
    this.datasets = datasets;
    this.elsewhere = elsewhere;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    return Stream.concat(Stream.concat(series(folded, language), rows(folded, language)).limit(limit),
        others(folded, language, limit)).toList();
  }

  private Stream<Found> series(String folded, Language language) {
    return figures.list().stream().map(each -> new Found("opendata.found.series", each.title().in(language),
        each.formula().in(language), "/series/" + each.key()))
        .filter(found -> Azerbaijani.fold(found.title() + " " + found.summary()).contains(folded));
  }

  private Stream<Found> rows(String folded, Language language) {
    return datasets.list().stream().filter(each -> each.words().contains(folded))
        .map(each -> new Found("opendata.found.dataset", each.title().in(language), about(each, language),
            "/open-data/" + each.name()));
  }

  private static String about(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : dataset.about().description().in(language);
  }

  /// Leads to our list of them, from where it is one step to the portal itself.
  private Stream<Found> others(String folded, Language language, int limit) {
    return elsewhere.find(Arrays.asList(folded.split("\\s+")), limit, 0).stream()
        .map(each -> new Found("opendata.found.elsewhere", each.title().in(language), each.source(),
            Address.of("/open-data/other-portals").with("q", each.title().in(language)).toString()));
  }
}
