package az.rayon.opendata.datasets;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes rows into a workbook, and goes on in the next sheet where one is full.
final class Sheet {

  /// What one sheet can hold, its head apart.
  private static final int MOST = 1_048_575;
  private static final ZoneId ZONE = ZoneId.of("Asia/Baku");

  private final Workbook book;
  private final List<String> names;
  private Worksheet sheet;
  private int sheets;
  private int rows;

  Sheet(Workbook book, List<String> names) throws IOException {
    this.book = book;
    this.names = names;
    this.sheet = next();
  }

  private Worksheet next() throws IOException {
    var fresh = book.newWorksheet(String.valueOf(++sheets));
    rows = 0;
    for (int i = 0; i < names.size(); i++) {
      fresh.value(0, i, names.get(i));
      fresh.style(0, i).bold().set();
    }
    fresh.freezePane(0, 1);
    return fresh;
  }

  void row(List<? extends @Nullable Object> cells) throws IOException {
    if (rows == MOST) {
      sheet.finish();
      sheet = next();
    }
    rows++;
    for (int i = 0; i < cells.size(); i++) cell(i, cells.get(i));
    if (rows % 1_000 == 0) sheet.flush();
  }

  private void cell(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> sheet.value(rows, column, number);
      case Boolean truth -> sheet.value(rows, column, truth);
      case LocalDate day -> {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format("yyyy-mm-dd").set();
      }
      case Instant at -> {
        sheet.value(rows, column, at.atZone(ZONE).toLocalDateTime());
        sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> sheet.value(rows, column, value.toString());
    }
  }

  void end() throws IOException {
    sheet.finish();
  }
}
