package az.rayon.directory.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a sheet as the CSV file that could be brought in again. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe, which the reader takes away.
@Component
public class Exporting {

  /// What spreadsheets compute instead of showing; a telephone number in E.164 is no formula.
  static final Pattern FORMULA = Pattern.compile("[=@\\t\\r-].*|\\+(?![0-9]+$).*", Pattern.DOTALL);

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final JdbcClient db;

  Exporting(JdbcClient db) {
    this.db = db;
  }

  public <T extends Record> String csv(Sheet<T> sheet) {
    var codes = new Codes(db, code -> {
      throw new IllegalStateException(code);
    });
    var text = new StringBuilder();
    try (var printer = FORMAT.print(text)) {
      printer.printRecord(sheet.columns().stream().map(Column::name).toList());
      for (var thing : sheet.all()) {
        printer.printRecord(sheet.write(thing, codes).stream().map(Exporting::cell).toList());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  private static String cell(@Nullable Object value) {
    var text = value == null ? "" : value.toString();
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
