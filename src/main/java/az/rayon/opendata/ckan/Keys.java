package az.rayon.opendata.ckan;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Datasets by the keys of their packages and resources. They are reckoned once for a list that stands, because ten
/// thousand datasets have seventy thousand keys.
final class Keys {

  private volatile Known known = new Known(List.of(), Map.of());

  private record Known(List<Dataset> all, Map<String, Dataset> keyed) {

    @SuppressWarnings("ReferenceEquality") // the list is one and the same until its revision moves
    private boolean isOf(List<Dataset> now) {
      return all == now;
    }
  }

  Optional<Dataset> find(List<Dataset> all, String key) {
    var now = known;
    if (!now.isOf(all)) {
      now = new Known(all, keyed(all));
      known = now;
    }
    return Optional.ofNullable(now.keyed().get(key));
  }

  private static Map<String, Dataset> keyed(List<Dataset> all) {
    Map<String, Dataset> keyed = HashMap.newHashMap(all.size() * (Form.values().length + 1));
    for (var dataset : all) {
      keyed.put(Packages.id(dataset), dataset);
      for (var form : Form.values()) keyed.put(Packages.resourceId(dataset, form), dataset);
    }
    return keyed;
  }
}
