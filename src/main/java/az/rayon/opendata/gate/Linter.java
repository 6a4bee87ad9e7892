package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.gate.Cells.Hit;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Line;
import az.rayon.opendata.gate.Examination.Trace;
import az.rayon.opendata.gate.Examination.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads every cell of the new rows once, a piece at a time, and keeps of what it finds the count and the first lines.
final class Linter {

  private static final int PIECE = 1000;
  private static final int REMEMBERED = 5000;

  private final List<Cells> columns;
  private final int lines;
  private final Map<Sort, Seen> seen = new LinkedHashMap<>();
  private final Map<Column, Map<String, List<Hit>>> known = new LinkedHashMap<>();
  private long rows;

  /// Keeps as many lines of each sort as that.
  Linter(List<Column> columns, NameTraces names, int lines) {
    this.lines = lines;
    this.columns = columns.stream().map(column -> new Cells(column, names)).toList();
    for (var cells : this.columns) {
      cells.heading().ifPresent(_ -> note(Trace.HEADING, Weight.ADVICE, cells.column(), null));
    }
  }

  private record Sort(Trace trace, Column column) {}

  private static final class Seen {

    private final Weight weight;
    private final List<Line> lines = new ArrayList<>();
    private long count;

    private Seen(Weight weight) {
      this.weight = weight;
    }
  }

  /// `line` is the column that keeps the number of each line; without one the rows are counted. Runs in the caller's
  /// transaction, so that rows come piece by piece.
  void read(JdbcClient db, String from, Optional<String> line) {
    var read = columns.stream().filter(Cells::worthReading).toList();
    var names = read.stream().map(cells -> ", " + Selection.quoted(cells.column().name()) + "::text")
        .collect(Collectors.joining());
    var sql = line.map(number -> "select %1$s%2$s from %3$s order by %1$s".formatted(number, names, from))
        .orElseGet(() -> "select row_number() over ()%s from %s".formatted(names, from));
    db.sql(sql).withFetchSize(PIECE).query(row -> {
      rows++;
      for (int i = 0; i < read.size(); i++) {
        var cell = row.getString(i + 2);
        if (cell != null && !cell.isBlank()) read(read.get(i), cell, row.getLong(1));
      }
    });
  }

  private void read(Cells cells, String cell, long line) {
    for (var hit : hits(cells, cell)) {
      note(hit.trace(), hit.weight(), cells.column(), new Line(line, Cells.masked(cell, hit)));
    }
  }

  /// Most columns say the same few things again and again.
  private List<Hit> hits(Cells cells, String cell) {
    var before = known.computeIfAbsent(cells.column(), _ -> new LinkedHashMap<>());
    if (before.size() >= REMEMBERED) before.clear();
    return before.computeIfAbsent(cell, cells::hits);
  }

  private void note(Trace trace, Weight weight, Column column, @Nullable Line line) {
    var here = seen.computeIfAbsent(new Sort(trace, column), _ -> new Seen(weight));
    if (line == null) return;
    here.count++;
    if (here.lines.size() < lines) here.lines.add(line);
  }

  long rows() {
    return rows;
  }

  /// What blocks comes first, what was found most often before the rest.
  List<Finding> findings() {
    return seen.entrySet().stream()
        .map(each -> new Finding(each.getKey().trace(), each.getValue().weight, each.getKey().column(),
            each.getValue().count, List.copyOf(each.getValue().lines)))
        .sorted(Comparator.comparing(Finding::weight).thenComparing(Finding::count, Comparator.reverseOrder())
            .thenComparing(Finding::trace))
        .toList();
  }
}
