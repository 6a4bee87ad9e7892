package az.rayon.opendata.uploads.reading;

import az.rayon.opendata.datasets.Dataset.Column;
import java.util.ArrayList;
import java.util.List;

/// How a file is read: found by the program, put right by whoever sent it. `key` names the columns that together tell
/// rows apart.
public record Reading(Kind kind, String encoding, String delimiter, boolean header, String decimal, List<Field> fields,
    List<String> key) {

  public Reading {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  public Reading with(int place, Field field) {
    var changed = new ArrayList<>(fields);
    var before = changed.set(place, field);
    var keys = key.stream().map(each -> each.equals(before.name()) ? field.name() : each).toList();
    return new Reading(kind, encoding, delimiter, header, decimal, changed, keys);
  }

  public Reading keyed(List<String> names) {
    return new Reading(kind, encoding, delimiter, header, decimal, fields, names);
  }

  public List<String> heads() {
    return fields.stream().map(Field::head).toList();
  }

  public List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }
}
