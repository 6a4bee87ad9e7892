package az.rayon.opendata;

import az.rayon.opendata.datasets.Datasets;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Findable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds figures by what they are called and how they are reckoned, and datasets by their titles.
@Component
class OpenDataSearch implements Findable {

  private final Figures figures;
  private final Datasets datasets;

  OpenDataSearch(Figures figures, Datasets datasets) {
    this.figures = figures;
    this.datasets = datasets;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    return Stream.concat(series(language), rows(language))
        .filter(found -> Azerbaijani.fold(found.title() + " " + found.summary()).contains(folded)).limit(limit)
        .toList();
  }

  private Stream<Found> series(Language language) {
    return figures.list().stream().map(each -> new Found("opendata.found.series", each.title().in(language),
        each.formula().in(language), "/series/" + each.key()));
  }

  private Stream<Found> rows(Language language) {
    return datasets.list().stream().map(each -> new Found("opendata.found.dataset", each.title().in(language), "",
        "/open-data/" + each.name()));
  }
}
