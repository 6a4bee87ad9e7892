package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a reader means by a word: it stands in one of the columns, in one of these ways of writing it, or it is what
/// pages show in place of one of these values.
public record Meant(List<Column> columns, List<String> texts, Map<Column, List<Object>> values) {

  public Meant {
    columns = List.copyOf(columns);
    texts = List.copyOf(texts);
    values = Map.copyOf(values);
  }

  /// As a part of a question, its values apart.
  String sql(List<Object> given) {
    var ways = new ArrayList<String>();
    var cells = columns.stream().map(column -> "coalesce(%s::text, '')".formatted(Selection.quoted(column.name())))
        .collect(Collectors.joining(" || ' ' || "));
    for (var text : texts) {
      given.add(Azerbaijani.pattern(text));
      ways.add("kernel.fold(%s) like '%%' || ? || '%%'".formatted(cells));
    }
    for (var column : columns) {
      var some = values.getOrDefault(column, List.of());
      if (some.isEmpty()) continue;
      given.addAll(some);
      ways.add("%s in (%s)".formatted(Selection.quoted(column.name()),
          String.join(", ", Collections.nCopies(some.size(), "?"))));
    }
    return "(" + String.join(" or ", ways) + ")";
  }
}
