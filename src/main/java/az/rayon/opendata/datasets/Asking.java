package az.rayon.opendata.datasets;

import az.rayon.site.Problem;
import az.rayon.site.page.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks up the rows that an address asks for.
@Component
class Asking {

  private static final int ROWS = 50;

  private final Datasets datasets;
  private final Legends legends;
  private final Tallies tallies;

  Asking(Datasets datasets, Legends legends, Tallies tallies) {
    this.datasets = datasets;
    this.legends = legends;
    this.tallies = tallies;
  }

  /// A dataset with what its codes mean, the rows of one page, and how many there are of each kind where a column was
  /// named to count them by.
  record Seen(Dataset dataset, Map<String, Legend> legends, Map<String, String> parameters, List<List<Object>> rows,
      Paging paging, @Nullable Tally tally, List<Problem> problems) {

    Legend legend(Dataset.Column column) {
      return legends.getOrDefault(column.name(), Legend.of(column));
    }

    boolean isWrong() {
      return !problems.isEmpty();
    }
  }

  Picking pick(Dataset dataset, Map<String, String> parameters) {
    return pick(dataset, legends.of(dataset), parameters);
  }

  private Picking pick(Dataset dataset, Map<String, Legend> meaning, Map<String, String> parameters) {
    return Picking.read(dataset, meaning, parameters);
  }

  Seen see(Dataset dataset, Map<String, String> parameters) {
    var meaning = legends.of(dataset);
    var picking = pick(dataset, meaning, parameters);
    var picked = picking.selection();
    if (picked.isEmpty())
      return new Seen(dataset, meaning, parameters, List.of(), Paging.asked(parameters, ROWS, 0), null,
          picking.problems());
    var selection = picked.get();
    var paging = Paging.asked(parameters, ROWS, datasets.count(dataset, selection));
    return new Seen(dataset, meaning, parameters, datasets.page(dataset, selection, ROWS, paging.offset()), paging,
        tally(dataset, selection, parameters).orElse(null), List.of());
  }

  /// Only what is counted, without the rows.
  Optional<Seen> count(Dataset dataset, Map<String, String> parameters) {
    var meaning = legends.of(dataset);
    return pick(dataset, meaning, parameters).selection()
        .flatMap(selection -> tally(dataset, selection, parameters))
        .map(tally -> new Seen(dataset, meaning, parameters, List.of(), Paging.asked(parameters, ROWS, 0), tally,
            List.of()));
  }

  private Optional<Tally> tally(Dataset dataset, Selection selection, Map<String, String> parameters) {
    return dataset.column(Picking.text(parameters, "by")).map(column -> tallies.count(dataset, selection, column));
  }
}
