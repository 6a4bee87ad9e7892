package az.rayon.opendata.datasets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What choices leave of the datasets that the words found: those that fit all of them, and of each value of a facet
/// how many there would be under what is chosen of the others.
record Narrowing(List<Dataset> shown, List<Counted> facets) {

  /// How many datasets there are of each value of a facet; a value that is chosen is told even where there is none.
  record Counted(Facet facet, String chosen, Map<String, Long> values) {

    private static Counted of(Facet facet, String chosen) {
      var counted = new Counted(facet, chosen, new HashMap<>());
      if (counted.narrows()) counted.values().put(chosen, 0L);
      return counted;
    }

    private boolean narrows() {
      return !chosen.isEmpty();
    }

    private void count(String value) {
      if (!value.isEmpty()) values.merge(value, 1L, Long::sum);
    }
  }

  /// In one pass: what fits every choice counts under each facet, what misses one alone under the facet of that one.
  static Narrowing of(List<Dataset> found, Map<Facet, String> chosen, Map<String, LocalDate> late) {
    var facets = Stream.of(Facet.values()).map(facet -> Counted.of(facet, chosen.getOrDefault(facet, ""))).toList();
    var narrowing = facets.stream().filter(Counted::narrows).toList();
    var shown = new ArrayList<Dataset>();
    for (var dataset : found) {
      var missed = new ArrayList<Counted>(0);
      for (var each : narrowing) if (!each.facet().of(dataset, late).equals(each.chosen())) missed.add(each);
      if (missed.isEmpty()) shown.add(dataset);
      if (missed.size() > 1) continue;
      for (var each : missed.isEmpty() ? facets : missed) each.count(each.facet().of(dataset, late));
    }
    return new Narrowing(shown, facets);
  }
}
