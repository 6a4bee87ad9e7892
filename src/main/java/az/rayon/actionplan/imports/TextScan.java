package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Scan.Row;
import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.imports.Scan.Why;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/// Tab-separated text, as it comes out of a word processor's table, and CSV with commas or semicolons. Tabs take no
/// quotes: in the reports a cell may begin with a quotation mark that belongs to its sentence.
final class TextScan {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u2028|\u2029");

  private TextScan() {}

  static Scan of(byte[] bytes) {
    var decoded = Decoding.of(bytes);
    if (decoded.trouble() != null) return decoded.trouble();
    if (decoded.text().isBlank()) return new Unreadable(Why.EMPTY, 0);
    var lines = LINE_END.split(decoded.text(), -1);
    for (char delimiter : new char[]{';', ','}) {
      if (heading(lines, delimiter)) return separated(decoded.text(), delimiter);
    }
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines.length; i++) rows.add(new Row(i + 1, List.of(lines[i].split("\t", -1))));
    return new Rows(rows);
  }

  private static boolean heading(String[] lines, char delimiter) {
    for (var line : lines) {
      if (line.indexOf('\t') >= 0) continue;
      var cells = line.split(String.valueOf(delimiter), -1);
      if (cells.length > 1 && Columns.named(new Row(0, unquoted(cells))).isPresent()) return true;
    }
    return false;
  }

  private static List<String> unquoted(String[] cells) {
    return List.of(cells).stream().map(cell -> cell.strip().replaceAll("^\"|\"$", "")).toList();
  }

  private static Scan separated(String text, char delimiter) {
    var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    int line = 0;
    try (var parser = format.parse(new StringReader(text))) {
      var rows = new ArrayList<Row>();
      for (var each : parser) {
        rows.add(new Row(line + 1, each.toList()));
        line = (int) parser.getCurrentLineNumber();
      }
      return new Rows(rows);
    } catch (IOException | UncheckedIOException misquoted) {
      return new Unreadable(Why.QUOTE, line + 1);
    }
  }
}
