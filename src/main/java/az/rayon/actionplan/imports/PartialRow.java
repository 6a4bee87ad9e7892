package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Columns.Column;
import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.imports.ReadPaper.Reason;
import az.rayon.actionplan.imports.ReadPaper.Unread;
import az.rayon.actionplan.imports.Scan.Row;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of the table while its pieces are still being gathered.
final class PartialRow {

  private final int at;
  private final String number;
  private final List<String> cells;

  PartialRow(Row row, String number) {
    this.at = row.at();
    this.number = number;
    this.cells = new ArrayList<>(row.cells());
  }

  String number() {
    return number;
  }

  /// What the row says after its number.
  String rest() {
    return String.join(" ", cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList());
  }

  /// Adds each cell of a broken row to the cell above it.
  void append(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      while (cells.size() <= i) cells.add("");
      cells.set(i, (cells.get(i) + " " + row.cell(i)).strip());
    }
  }

  /// Adds a line to the last cell that says anything.
  void append(String text) {
    int last = cells.size() - 1;
    while (last > 0 && cells.get(last).isEmpty()) last--;
    cells.set(last, (cells.get(last) + " " + text).strip());
  }

  Clause finished(Columns columns, List<Unread> unread) {
    var row = new Row(at, cells);
    var title = columns.in(row, Column.TITLE);
    var status = columns.in(row, Column.STATUS);
    if (title.isEmpty()) unread.add(problem(Reason.NO_NAME));
    if (columns.has(Column.STATUS) && status.isEmpty()) {
      unread.add(problem(cells.size() < columns.width() ? Reason.TOO_FEW_CELLS : Reason.NO_STATUS));
    }
    if (title.length() > PaperReader.LONGEST_CELL || status.length() > PaperReader.LONGEST_CELL) {
      unread.add(problem(Reason.TOO_LONG));
    }
    return new Clause(at, number, title, status, columns.in(row, Column.DIRECTION), columns.in(row, Column.EXECUTOR),
        columns.in(row, Column.INDICATOR), date(columns.in(row, Column.STARTS), false, unread),
        date(columns.in(row, Column.ENDS), true, unread));
  }

  /// A day as written, or the first or last day of a year; of several years ("2025-2027") the first or the last.
  private @Nullable LocalDate date(String text, boolean end, List<Unread> unread) {
    if (text.isEmpty()) return null;
    var day = Framing.date(text);
    if (day != null) return day;
    var years = Framing.years(text);
    if (years == null) {
      unread.add(problem(Reason.DATE));
      return null;
    }
    return end ? LocalDate.of(years.last(), Month.DECEMBER, 31) : LocalDate.of(years.first(), Month.JANUARY, 1);
  }

  private Unread problem(Reason reason) {
    return new Unread(at, reason, Framing.excerpt(String.join(" ", cells)));
  }
}
