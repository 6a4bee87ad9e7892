package az.rayon.appeals.exchange;

import java.util.List;
import java.util.Map;

/// What stands in a file: the rows under their headings. Line 1 is the line of the headings.
record Table(List<String> headings, List<Row> rows) {

  record Row(int line, Map<String, String> cells) {

    String cell(Column column) {
      return cells.getOrDefault(column.heading(), "");
    }
  }

  /// What is wrong, and where: a key with the values it names.
  record Fault(int line, String column, String message, List<Object> values) {

    Fault(int line, String column, String message, Object... values) {
      this(line, column, message, List.of(values));
    }
  }
}
