package az.rayon.opendata.subscriptions;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.freshness.Freshness;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a dataset has something new: another version where it is brought in by hand, other rows where it follows a
/// register.
@Component
class News {

  private final Datasets datasets;

  News(Datasets datasets) {
    this.datasets = datasets;
  }

  /// Empty where it is published no more.
  Optional<Dataset> find(String name) {
    return datasets.find(name);
  }

  /// In signs that change when there is something new.
  String seen(Dataset dataset) {
    var edition = dataset.edition();
    return edition == null
        ? rows(dataset) + " " + datasets.latest(dataset).map(LocalDate::toString).orElse("")
        : "version " + edition.number();
  }

  long rows(Dataset dataset) {
    return datasets.count(dataset, Selection.all(dataset));
  }

  /// The last day on which somebody may have been told, to be told today: a day ago, or, where rows follow a register,
  /// the period that was promised.
  LocalDate before(Dataset dataset, LocalDate today) {
    var period = dataset.edition() == null && dataset.about() != null
        ? Freshness.period(dataset.about())
        : Optional.<Period>empty();
    return today.minus(period.orElse(Period.ofDays(1)));
  }
}
