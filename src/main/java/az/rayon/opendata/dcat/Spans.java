package az.rayon.opendata.dcat;

import az.rayon.database.PublicReader;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Selection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// From which day to which the rows of datasets reach, by the day that they carry.
@Repository
class Spans {

  /// First and last day, both included.
  record Span(LocalDate first, LocalDate last) {}

  private final PublicReader reader;

  Spans(PublicReader reader) {
    this.reader = reader;
  }

  /// By the names of the datasets; one without days or without rows has none.
  Map<String, Span> of(List<Dataset> datasets) {
    var dated = datasets.stream().filter(each -> each.datedBy("").isPresent()).toList();
    var spans = new HashMap<String, Span>();
    if (dated.isEmpty()) return spans;
    var names = dated.stream().map(Dataset::name).toList();
    reader.db().sql(dated.stream().map(Spans::sql).collect(Collectors.joining(" union all "))).params(names)
        .query(row -> {
          var first = row.getObject("first", LocalDate.class);
          if (first == null) return;
          spans.put(row.getString("name"), new Span(first, row.getObject("last", LocalDate.class)));
        });
    return spans;
  }

  private static String sql(Dataset dataset) {
    return "select ?::text as name, min(%1$s) as first, max(%1$s) as last from open_data.%2$s"
        .formatted(Selection.quoted(dataset.datedBy("").orElseThrow()), Selection.quoted(dataset.name()));
  }
}
