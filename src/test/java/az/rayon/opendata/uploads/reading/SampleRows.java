package az.rayon.opendata.uploads.reading;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Rows and columns for tests: read from what a file holds, or said cell by cell.
final class SampleRows {

  private SampleRows() {}

  static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  static List<Row> rows(String text, Charset charset, char delimiter) throws IOException {
    var bytes = text.getBytes(charset);
    return all(new DelimitedRows(in(bytes), bytes.length, charset, delimiter, '"'));
  }

  static List<Row> all(Rows rows) throws IOException {
    try (rows) {
      var all = new ArrayList<Row>();
      for (var row = rows.next(); row != null; row = rows.next()) all.add(row);
      return all;
    }
  }

  /// The seventh of a file.
  static Row row(String... cells) {
    return Row.of(7, List.of(cells));
  }

  /// Columns `n0`, `n1` … of these kinds, whose numbers have a comma.
  static Reading reading(Holds... kinds) {
    return Reading.of(Kind.TEXT, "UTF-8", ",").headed(1).counted(",").with(fields(List.of(kinds), Constraints.NONE));
  }

  static List<Field> fields(List<Holds> kinds, Constraints asked) {
    var fields = new ArrayList<Field>();
    for (int i = 0; i < kinds.size(); i++)
      fields.add(new Field("h" + i, "n" + i, Translated.az("h" + i), kinds.get(i), "", asked));
    return fields;
  }

  static List<Fault.Kind> kinds(Check.Checked checked) {
    return checked.faults().stream().map(Fault::kind).toList();
  }
}
