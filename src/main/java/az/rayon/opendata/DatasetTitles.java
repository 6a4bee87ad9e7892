package az.rayon.opendata;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What datasets are called, for whoever speaks of them by their names.
@Component
public class DatasetTitles {

  private final Datasets datasets;

  DatasetTitles(Datasets datasets) {
    this.datasets = datasets;
  }

  /// By the names of all that there are.
  public Map<String, Translated> all() {
    return datasets.list().stream().collect(Collectors.toMap(Dataset::name, Dataset::title));
  }
}
