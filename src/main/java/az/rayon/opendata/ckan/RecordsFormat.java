package az.rayon.opendata.ckan;

import az.rayon.opendata.datasets.Csv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which form `datastore_search` gives its records.
enum RecordsFormat {
  OBJECTS, LISTS, CSV, TSV;

  static RecordsFormat of(String word) throws Rejected {
    for (var format : values()) if (format.word().equals(word)) return format;
    throw Rejected.validation("records_format", "Must be one of objects, lists, csv, tsv");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Object write(List<String> names, List<List<@Nullable Object>> rows) {
    return switch (this) {
      case OBJECTS -> rows.stream().map(row -> {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < names.size(); i++) object.put(names.get(i), row.get(i));
        return object;
      }).toList();
      case LISTS -> rows;
      case CSV -> separated(',', rows);
      case TSV -> separated('\t', rows);
    };
  }

  private static String separated(char by, List<List<@Nullable Object>> rows) {
    var text = new StringWriter();
    try {
      var csv = Csv.rows(text, by);
      for (var row : rows) csv.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
