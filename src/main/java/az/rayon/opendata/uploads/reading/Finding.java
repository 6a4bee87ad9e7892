package az.rayon.opendata.uploads.reading;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Finds out how a file is to be read: its letters, the sign between its cells, whether it has a head, and what each
/// column holds. It proposes; whoever sent the file puts it right.
@Component
public class Finding {

  private static final int LOOKED_AT = 1_000;
  private static final int LINES = 30;
  private static final int TITLE = 200;
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
  private static final Pattern CODE = Pattern.compile("-?0\\d+|\\d{16,}");
  private static final Pattern COMMA = Pattern.compile("-?[\\d\\s\u00A0.]*\\d,\\d+");
  private static final Pattern POINT = Pattern.compile("-?[\\d\\s\u00A0,]*\\d\\.\\d+");

  private final Opening opening;

  Finding(Opening opening) {
    this.opening = opening;
  }

  public Reading find(DocumentId file, Kind kind) throws IOException {
    return switch (kind) {
      case TEXT -> {
        var encoding = opening.encoding(file);
        yield headed(file, Reading.of(kind, encoding, delimiter(file, encoding)));
      }
      case JSON -> again(file, Reading.of(kind, opening.encoding(file), ""));
      case XLSX -> headed(file, Reading.of(kind, "UTF-8", ""));
    };
  }

  private Reading headed(DocumentId file, Reading raw) throws IOException {
    return again(file, raw.headed(head(opening.first(file, raw, LINES))));
  }

  /// The columns once more, after the sender has said how the file is written.
  public Reading again(DocumentId file, Reading said) throws IOException {
    if (said.kind() != Kind.JSON) return shaped(file, said);
    var heads = opening.heads(file, said.encoding());
    var named = fields(heads, heads, said);
    return typed(named, opening.first(file, named, LOOKED_AT), ".");
  }

  private Reading shaped(DocumentId file, Reading said) throws IOException {
    var rows = opening.first(file, said.headed(0), LOOKED_AT);
    var head = rows.stream().filter(row -> said.head() > 0 && row.line() >= said.head()).findFirst();
    var body = rows.stream().filter(row -> head.isEmpty() || row.line() > head.get().line()).toList();
    int width = head.map(Finding::width).orElse(body.stream().mapToInt(Finding::width).max().orElse(0));
    var heads = IntStream.range(0, width).mapToObj(i -> head.map(row -> row.cell(i)).orElse("")).toList();
    var shown = IntStream.range(0, width)
        .mapToObj(i -> heads.get(i).isBlank() ? "sutun " + (i + 1) : heads.get(i)).toList();
    var read = fields(heads, shown, said.headed(head.map(row -> (int) row.line()).orElse(0)));
    var whole = body.stream().filter(row -> row.broken() == null)
        .filter(row -> head.isEmpty() || !row.cells().equals(head.get().cells())).toList();
    return typed(read, whole, said.kind() == Kind.TEXT ? decimal(whole) : ".");
  }

  /// How many cells the row has up to its last that holds something.
  private static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cell(width - 1).isBlank()) width--;
    return Math.max(width, 1);
  }

  private static Reading fields(List<String> heads, List<String> shown, Reading said) {
    var fields = new ArrayList<Field>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      var name = Names.column(shown.get(i), taken);
      taken.add(name);
      fields.add(new Field(heads.get(i), name, Translated.az(Typed.cut(Typed.line(shown.get(i)), TITLE)), Holds.TEXT,
          "", Constraints.NONE));
    }
    return said.with(fields);
  }

  private static Reading typed(Reading read, List<Row> rows, String decimal) {
    var notation = new Notation(decimal.charAt(0));
    var fields = new ArrayList<Field>();
    for (int i = 0; i < read.fields().size(); i++) {
      var field = read.fields().get(i);
      fields.add(new Field(field.head(), field.name(), field.title(), holds(rows, i, notation), "", Constraints.NONE));
    }
    return read.with(fields).counted(decimal);
  }

  /// The narrowest kind that nearly all cells are of: one wrong cell in ten is a mistake to be told, not a reason to
  /// take a column of numbers for a column of texts.
  static Holds holds(List<Row> rows, int place, Notation notation) {
    var filled = rows.stream().map(row -> row.cell(place).strip()).filter(cell -> !cell.isEmpty()).toList();
    if (filled.isEmpty() || filled.stream().anyMatch(cell -> CODE.matcher(cell).matches())) return Holds.TEXT;
    for (var kind : List.of(Holds.TRUTH, Holds.DAY, Holds.NUMBER, Holds.MOMENT)) {
      long fit = filled.stream().map(cell -> notation.canonical(kind, cell)).filter(Objects::nonNull).count();
      long unfit = filled.size() - fit;
      if (unfit == 0 || (unfit <= Math.max(1, filled.size() / 10) && fit >= 4 * unfit)) return kind;
    }
    return Holds.TEXT;
  }

  private static String decimal(List<Row> rows) {
    long commas = 0;
    long points = 0;
    for (var row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        var cell = row.cell(i).strip();
        if (cell.length() > 30 || cell.isEmpty()) continue;
        if (COMMA.matcher(cell).matches()) commas++;
        else
          if (POINT.matcher(cell).matches()) points++;
      }
    }
    return commas > points ? "," : ".";
  }

  /// The sign by which most of the first rows fall into as many cells as one another.
  private String delimiter(DocumentId file, String encoding) throws IOException {
    var best = ",";
    long most = 0;
    for (var sign : DELIMITERS) {
      var rows = opening.first(file, Reading.of(Kind.TEXT, encoding, sign), LINES);
      var whole = rows.stream().filter(row -> row.broken() == null).map(row -> row.cells().size()).toList();
      int width = usual(whole);
      long points = width < 2 ? 0 : Collections.frequency(whole, width) * 1_000L + width;
      if (points > most) {
        most = points;
        best = sign;
      }
    }
    return best;
  }

  /// The number that comes most often, of those that come as often the largest; 0 where there is none.
  private static int usual(List<Integer> numbers) {
    return numbers.stream().max(Comparator.comparingInt((Integer each) -> Collections.frequency(numbers, each))
        .thenComparing(Comparator.naturalOrder())).orElse(0);
  }

  /// The line of the first row that is as wide as those that follow, if it is a head: what stands above it, as in most
  /// tables of an office, is a title. 0 where there is none.
  static int head(List<Row> rows) {
    int usual = usual(rows.stream().map(Finding::width).toList());
    for (int i = 0; i < rows.size(); i++) {
      if (width(rows.get(i)) >= usual)
        return isHead(rows.get(i), rows.get(Math.min(i + 1, rows.size() - 1))) ? (int) rows.get(i).line() : 0;
    }
    return 0;
  }

  /// A head names every column, in words.
  private static boolean isHead(Row row, Row next) {
    var notation = new Notation('.');
    for (int i = 0; i < width(row); i++) {
      var cell = row.cell(i).strip();
      if (cell.isEmpty() && i > 0 && next.cell(i).isBlank()) continue;
      if (cell.isEmpty() || notation.canonical(Holds.NUMBER, cell) != null
          || notation.canonical(Holds.DAY, cell) != null)
        return false;
    }
    return true;
  }
}
