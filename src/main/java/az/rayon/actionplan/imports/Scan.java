package az.rayon.actionplan.imports;

import java.util.List;

/// A file as rows of cells, whatever its format, or the reason why it could not be opened at all.
sealed interface Scan {

  record Rows(List<Row> rows) implements Scan {}

  /// `line` is where the trouble is, or 0 when it is the file as a whole.
  record Unreadable(Why why, int line) implements Scan {}

  enum Why {
    EMPTY, TOO_LARGE, TOO_MANY_ROWS, NOT_UTF8, GARBLED, BINARY, PDF, OLD_OFFICE, OTHER_ARCHIVE, BOMB, DAMAGED, QUOTE
  }

  /// One line of a text, one row of a table or one paragraph of a document. `at` is its number as the reader of the
  /// file would count it.
  record Row(int at, List<String> cells) {

    public Row {
      cells = cells.stream().map(String::strip).toList();
    }

    static Row of(int at, String... cells) {
      return new Row(at, List.of(cells));
    }

    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
      return cells.stream().allMatch(String::isEmpty);
    }

    /// A line of running text, not a row of the table.
    boolean loose() {
      return !cell(0).isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
    }
  }
}
