package az.rayon.appeals.exchange;

import az.rayon.appeals.exchange.Table.Row;
import az.rayon.kernel.Typed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads CSV and XLSX into the same rows. Only files that `documents` has let in come here: it looks inside archives
/// for what would burst.
final class TableReader {

  static final int MOST_ROWS = 2_000;

  private static final int LONGEST_HEADINGS = 10_000;
  private static final int MOST_COLUMNS = 50;
  private static final Pattern DEFUSED = Pattern.compile("'[=+@\\-\\t\\r].*", Pattern.DOTALL);

  private TableReader() {}

  static Table csv(InputStream in) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var parser = CSVFormat.RFC4180.builder().setDelimiter(separator(reader)).setIgnoreSurroundingSpaces(true).get()
            .parse(reader)) {
      var lines = new ArrayList<List<String>>();
      for (var line : parser) {
        if (lines.size() > MOST_ROWS + 1) break;
        lines.add(StreamSupport.stream(line.spliterator(), false).limit(MOST_COLUMNS).toList());
      }
      return table(lines);
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new IOException(e);
    }
  }

  static Table xlsx(InputStream in) throws IOException {
    try (var book = new XSSFWorkbook(in)) {
      var sheet = book.getSheetAt(0);
      var words = new DataFormatter(Locale.ROOT);
      var lines = new ArrayList<List<String>>();
      for (int at = 0; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS + 1); at++) {
        var row = sheet.getRow(at);
        lines.add(row == null
            ? List.of()
            : IntStream.range(0, Math.clamp(row.getLastCellNum(), 0, MOST_COLUMNS)).mapToObj(row::getCell)
                .map(cell -> cell == null
                    ? ""
                    : cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                        ? Typed.day(cell.getLocalDateTimeCellValue().toLocalDate())
                        : words.formatCellValue(cell))
                .toList());
      }
      return table(lines);
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - POI throws what it likes on a damaged file
      throw new IOException(e);
    }
  }

  private static Table table(List<List<String>> lines) {
    if (lines.isEmpty()) return new Table(List.of(), List.of());
    var headings = lines.getFirst().stream()
        .map(heading -> heading.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)).toList();
    var rows = new ArrayList<Row>();
    for (int at = 1; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.stream().allMatch(String::isBlank)) continue;
      var cells = new HashMap<String, String>();
      for (int i = 0; i < Math.min(line.size(), headings.size()); i++) cells.put(headings.get(i), plain(line.get(i)));
      rows.add(new Row(at + 1, cells));
    }
    return new Table(headings, rows);
  }

  /// Without the apostrophe that keeps a spreadsheet from running a text.
  private static String plain(String cell) {
    return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(LONGEST_HEADINGS);
    var buffer = new char[LONGEST_HEADINGS - 1];
    int read = reader.read(buffer);
    reader.reset();
    var headings = read < 1 ? "" : new String(buffer, 0, read).lines().findFirst().orElse("");
    if (headings.contains(";")) return ';';
    return headings.contains("\t") ? '\t' : ',';
  }
}
