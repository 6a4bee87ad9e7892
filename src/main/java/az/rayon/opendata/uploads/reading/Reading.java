package az.rayon.opendata.uploads.reading;

import az.rayon.opendata.datasets.Dataset.Column;
import java.util.ArrayList;
import java.util.List;

/// How a file is read: found by the program, put right by whoever sent it. `head` is the line that names the columns,
/// above which nothing is taken; 0 where none does. Cells that say one of `missing` hold nothing. `key` names the
/// columns that together tell rows apart.
public record Reading(Kind kind, String encoding, String delimiter, String quote, int head, String decimal,
    List<String> missing, List<Field> fields, List<String> key) {

  static final String QUOTE = "\"";

  public Reading {
    missing = List.copyOf(missing);
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  /// Of a file at which nobody has looked closer yet.
  static Reading of(Kind kind, String encoding, String delimiter) {
    return new Reading(kind, encoding, delimiter, QUOTE, 0, ".", List.of(), List.of(), List.of());
  }

  public Reading with(int place, Field field) {
    var changed = new ArrayList<>(fields);
    var before = changed.set(place, field);
    var keys = key.stream().map(each -> each.equals(before.name()) ? field.name() : each).toList();
    return new Reading(kind, encoding, delimiter, quote, head, decimal, missing, changed, keys);
  }

  Reading with(List<Field> columns) {
    return new Reading(kind, encoding, delimiter, quote, head, decimal, missing, columns, List.of());
  }

  public Reading keyed(List<String> names) {
    return new Reading(kind, encoding, delimiter, quote, head, decimal, missing, fields, names);
  }

  public Reading encoded(String name) {
    return new Reading(kind, name, delimiter, quote, head, decimal, missing, fields, key);
  }

  /// The sign between cells and the one around those that hold it.
  public Reading delimited(String between, String around) {
    return new Reading(kind, encoding, between, around, head, decimal, missing, fields, key);
  }

  public Reading headed(int line) {
    return new Reading(kind, encoding, delimiter, quote, line, decimal, missing, fields, key);
  }

  public Reading counted(String sign) {
    return new Reading(kind, encoding, delimiter, quote, head, sign, missing, fields, key);
  }

  public Reading lacking(List<String> words) {
    return new Reading(kind, encoding, delimiter, quote, head, decimal, words, fields, key);
  }

  /// Whether cells stand at the same places under the same names.
  public boolean isShapedAs(Reading other) {
    return encoding.equals(other.encoding) && delimiter.equals(other.delimiter) && quote.equals(other.quote)
        && head == other.head;
  }

  public List<String> heads() {
    return fields.stream().map(Field::head).toList();
  }

  public List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }
}
