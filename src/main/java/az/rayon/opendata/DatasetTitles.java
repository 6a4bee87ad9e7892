package az.rayon.opendata;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import org.springframework.stereotype.Component;

/// What a dataset is called, for whoever speaks of one by its name.
@Component
public class DatasetTitles {

  private final Datasets datasets;

  DatasetTitles(Datasets datasets) {
    this.datasets = datasets;
  }

  /// Its name where there is no such dataset any more.
  public Translated of(String name) {
    return datasets.find(name).map(Dataset::title).orElse(Translated.az(name));
  }
}
