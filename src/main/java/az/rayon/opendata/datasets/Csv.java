package az.rayon.opendata.datasets;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Comma-separated values: UTF-8, a comma, plain numbers and dates, an empty cell for no data.
///
/// For a spreadsheet (`bom`) a byte-order mark goes first, so that ə and ı survive, and a text that the spreadsheet
/// would run as a formula is put in its place by an apostrophe; what is a number or a telephone with its sign stays.
/// Programs get the texts as they are.
public final class Csv {

  public static final String TYPE = "text/csv;charset=UTF-8";

  private static final char BOM = '\uFEFF';
  private static final Pattern FORMULA = Pattern.compile("^(?:[=@\\t\\r\\n|%]|[+-](?![\\d\\s.,()+-]*$))");

  private final CSVPrinter printer;
  private final boolean spreadsheet;

  private Csv(CSVPrinter printer, boolean spreadsheet) {
    this.printer = printer;
    this.spreadsheet = spreadsheet;
  }

  /// Whether a spreadsheet asks: `bom=true`.
  public static boolean forSpreadsheet(Map<String, String> parameters) {
    return Boolean.parseBoolean(parameters.get("bom"));
  }

  /// Rows alone, with another sign between their cells.
  public static Csv rows(Appendable out, char between) throws IOException {
    return new Csv(new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(between).get()), false);
  }

  public static Csv on(Appendable out, boolean spreadsheet, List<String> head) throws IOException {
    if (spreadsheet) out.append(BOM);
    var csv = new Csv(new CSVPrinter(out, CSVFormat.RFC4180), spreadsheet);
    csv.printer.printRecord(head);
    return csv;
  }

  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (var cell : cells) printer.print(spreadsheet && cell instanceof String text ? defused(text) : cell);
    printer.println();
  }

  private static String defused(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /// Whether a spreadsheet would run the text. Most begin with a letter or a digit, and no pattern need look at them.
  public static boolean isFormula(String text) {
    return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0)) && FORMULA.matcher(text).find();
  }
}
