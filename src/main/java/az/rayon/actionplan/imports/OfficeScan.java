package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Scan.Row;
import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.imports.Scan.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// DOCX and XLSX. Before POI opens the archive it is unpacked once into nothing, under limits, so that an archive made
/// to swell ends here with a word instead of with the memory.
final class OfficeScan {

  private static final int MOST_PARTS = 2_000;
  private static final int MOST_XML = 12 << 20;
  private static final int MOST_BYTES = 60 << 20;
  private static final int LARGEST_ROW = 64;
  /// As wide as no table: below the date of a paper nothing is a row of it.
  private static final int BELOW = LARGEST_ROW + 1;

  static {
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
  }

  private OfficeScan() {}

  static Scan of(byte[] bytes) {
    Set<String> parts = new TreeSet<>();
    try {
      if (swells(bytes, parts)) return new Unreadable(Why.BOMB, 0);
      if (parts.contains("word/document.xml")) return new Rows(word(bytes));
      if (parts.contains("xl/workbook.xml")) return new Rows(sheet(bytes));
      return new Unreadable(Why.OTHER_ARCHIVE, 0);
    } catch (IOException damaged) {
      return new Unreadable(Why.DAMAGED, 0);
    } catch (RuntimeException damaged) { // checkstyle:off IllegalCatch - POI throws what it likes on a damaged file
      return new Unreadable(Why.DAMAGED, 0);
    }
  }

  private static boolean swells(byte[] bytes, Set<String> parts) throws IOException {
    long xml = 0;
    long all = 0;
    var buffer = new byte[16 << 10];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(part.getName());
        boolean text = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          all += read;
          if (text) xml += read;
          if (all > MOST_BYTES || xml > MOST_XML) return true;
        }
        if (parts.size() > MOST_PARTS) return true;
      }
    }
    return false;
  }

  /// The rows of the table whose heading is known, and of those as wide as it; another table, such as one that only
  /// sets a name beside a stamp, is running text.
  private static List<Row> word(byte[] bytes) throws IOException {
    var rows = new ArrayList<Row>();
    int width = 0;
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement element : document.getBodyElements()) {
        switch (element) {
          case XWPFParagraph paragraph -> {
            paragraph.getText().lines().forEach(line -> rows.add(Row.of(rows.size() + 1, line)));
            if (width > 0 && Framing.isDate(paragraph.getText().strip())) width = BELOW;
          }
          case XWPFTable table -> {
            var read = table.getRows().stream()
                .map(row -> row.getTableCells().stream().limit(LARGEST_ROW).map(OfficeScan::text).toList()).toList();
            int widest = read.stream().mapToInt(List::size).max().orElse(0);
            if (width != BELOW && read.stream().anyMatch(OfficeScan::names)) width = widest;
            if (width == 0 || widest == width) read.forEach(cells -> rows.add(new Row(rows.size() + 1, cells)));
            else read.forEach(cells -> cells.forEach(cell -> rows.add(Row.of(rows.size() + 1, cell))));
          }
          default -> {
            // pictures and controls hold no rows
          }
        }
      }
    }
    return rows;
  }

  private static boolean names(List<String> cells) {
    return Columns.named(new Row(0, cells)).isPresent();
  }

  private static String text(XWPFTableCell cell) {
    return String.join(" ", cell.getText().strip().split("\\s*\\R\\s*"));
  }

  private static List<Row> sheet(byte[] bytes) throws IOException {
    var rows = new ArrayList<Row>();
    var formatter = new DataFormatter(Locale.ROOT);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        if (!rows.isEmpty()) break;
        sheet.forEach(row -> {
          var cells = new ArrayList<String>();
          int width = Math.min(row.getLastCellNum(), LARGEST_ROW);
          for (int i = 0; i < width; i++) cells.add(formatter.formatCellValue(row.getCell(i)));
          rows.add(new Row(row.getRowNum() + 1, cells));
        });
      }
    }
    return rows;
  }
}
