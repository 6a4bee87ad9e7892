package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Columns.Column;
import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.imports.ReadPaper.Direction;
import az.rayon.actionplan.imports.ReadPaper.Joined;
import az.rayon.actionplan.imports.ReadPaper.Reason;
import az.rayon.actionplan.imports.ReadPaper.Unread;
import az.rayon.actionplan.imports.Scan.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads rows as a plan or a report: what stands above the table is its title, the table's rows are its measures, what
/// stands below is who signed and when. Nothing is guessed silently: a row that was joined to the one before it is
/// told, and a line that fits nowhere is told with its number and the reason.
final class PaperReader {

  static final int LONGEST_CELL = 20_000;

  private static final Pattern CLAUSE = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){0,3}\\.?");
  private static final Pattern DIRECTION = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}.*)");

  private final List<Row> rows;
  private final List<Unread> unread = new ArrayList<>();
  private final List<Joined> joined = new ArrayList<>();
  private final List<Direction> directions = new ArrayList<>();
  private final List<PartialRow> partial = new ArrayList<>();

  private PaperReader(List<Row> rows) {
    this.rows = rows;
  }

  static ReadPaper read(List<Row> rows) {
    return new PaperReader(rows).read();
  }

  private ReadPaper read() {
    int heading = 0;
    while (heading < rows.size() && Columns.named(rows.get(heading)).isEmpty()) heading++;
    if (heading == rows.size()) return unreadable(rows);
    var columns = Columns.named(rows.get(heading)).orElseThrow();
    int last = lastOf(heading, row -> !row.loose() && !row.blank());
    for (int i = heading + 1; i <= last; i++) take(columns, rows.get(i), i > 0 ? rows.get(i - 1) : null);
    var title = Framing.title(rows.subList(0, heading), unread);
    var ending = Framing.ending(rows.subList(last + 1, rows.size()), unread);
    var clauses = partial.stream().filter(row -> !isDirection(row)).map(row -> row.finished(columns, unread)).toList();
    refuseWhatIsTwice(clauses);
    rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0))
        .forEach(row -> refuse(row, Reason.LOST_LETTERS));
    if (clauses.isEmpty()) unread.add(new Unread(rows.get(heading).at(), Reason.NO_CLAUSES, ""));
    unread.sort(Comparator.comparingInt(Unread::line));
    return new ReadPaper(title, headings(columns, rows.get(heading)), Framing.years(title), List.copyOf(directions),
        clauses, ending.signatory(),
        ending.date(), columns.has(Column.STATUS), List.copyOf(unread), List.copyOf(joined), ending.below());
  }

  private static List<String> headings(Columns columns, Row row) {
    return Stream.of(Column.NUMBER, Column.TITLE, Column.STATUS).filter(columns::has)
        .map(column -> columns.in(row, column)).toList();
  }

  private ReadPaper unreadable(List<Row> all) {
    var first = all.stream().filter(row -> !row.blank()).findFirst().orElse(Row.of(1, ""));
    refuse(first, Reason.NO_HEADING);
    return new ReadPaper("", List.of(), null, List.of(), List.of(), null, null, false, List.copyOf(unread), List.of(),
        0);
  }

  private int lastOf(int from, Predicate<Row> wanted) {
    for (int i = rows.size() - 1; i > from; i--) {
      if (wanted.test(rows.get(i))) return i;
    }
    return from;
  }

  private void take(Columns columns, Row row, @Nullable Row before) {
    if (row.blank() || Columns.named(row).isPresent()) return;
    var number = columns.in(row, Column.NUMBER);
    if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      refuse(row, Reason.TOO_LONG);
    } else if (row.cells().stream().skip(columns.width()).anyMatch(cell -> !cell.isEmpty())) {
      refuse(row, Reason.TOO_MANY_CELLS);
    } else if (row.loose() && !CLAUSE.matcher(row.cell(0)).matches()) {
      takeLoose(row, before);
    } else if (number.isEmpty() && !partial.isEmpty()) {
      join(row);
    } else if (!CLAUSE.matcher(number).matches()) {
      refuse(row, Reason.NUMBER);
    } else {
      partial.add(new PartialRow(row, number.replaceAll("\\.$", "")));
    }
  }

  /// A line of text among the rows: the name of a direction, the rest of a cell that was broken over two lines, or
  /// something that does not belong there.
  private void takeLoose(Row row, @Nullable Row before) {
    var direction = DIRECTION.matcher(row.cell(0));
    if (direction.matches()) {
      directions.add(new Direction(direction.group(1), direction.group(2)));
    } else if (!partial.isEmpty() && before != null && !before.blank() && row.cells().size() == 1) {
      partial.getLast().append(row.cell(0));
      joined.add(new Joined(row.at(), partial.getLast().number()));
    } else {
      refuse(row, Reason.OUTSIDE);
    }
  }

  private void join(Row row) {
    partial.getLast().append(row);
    joined.add(new Joined(row.at(), partial.getLast().number()));
  }

  /// A number that other rows continue ("4" before "4.1") names a direction, not a measure.
  private boolean isDirection(PartialRow row) {
    boolean continued = !row.number().contains(".")
        && partial.stream().anyMatch(other -> other.number().startsWith(row.number() + "."));
    if (continued) directions.add(new Direction(row.number(), row.rest()));
    return continued;
  }

  private void refuseWhatIsTwice(List<Clause> clauses) {
    var seen = new HashSet<String>();
    for (var clause : clauses) {
      if (!seen.add(clause.number())) unread.add(new Unread(clause.line(), Reason.TWICE, clause.number()));
    }
  }

  private void refuse(Row row, Reason reason) {
    unread.add(new Unread(row.at(), reason, Framing.excerpt(String.join(" ", row.cells()))));
  }
}
