package az.rayon.actionplan.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Rows of a public view as CSV: UTF-8, a comma, the columns' names first, an empty cell for no data.
public final class RowsCsv {

  private RowsCsv() {}

  /// How many rows were written.
  public static int write(ResultSet rows, OutputStream out) throws SQLException {
    int count = 0;
    try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      csv.printHeaders(rows);
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) csv.print(rows.getString(column));
        csv.println();
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }
}
