package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Dataset.Column;
import java.util.ArrayList;
import java.util.List;

/// How a file is read: found by the program, put right by whoever sent it. `key` names the columns that together tell
/// rows apart.
record Reading(Kind kind, String encoding, String delimiter, boolean header, String decimal, List<Field> fields,
    List<String> key) {

  Reading {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  Reading with(int place, Field field) {
    var changed = new ArrayList<>(fields);
    var before = changed.set(place, field);
    var keys = key.stream().map(each -> each.equals(before.name()) ? field.name() : each).toList();
    return new Reading(kind, encoding, delimiter, header, decimal, changed, keys);
  }

  Reading keyed(List<String> names) {
    return new Reading(kind, encoding, delimiter, header, decimal, fields, names);
  }

  List<String> heads() {
    return fields.stream().map(Field::head).toList();
  }

  List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }
}
