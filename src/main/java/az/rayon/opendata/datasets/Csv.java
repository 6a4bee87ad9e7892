package az.rayon.opendata.datasets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180): UTF-8, a comma, plain numbers and dates, an empty cell for no data, and quotation
/// marks around what would be read as something else without them.
///
/// For a spreadsheet (`bom`) a byte-order mark goes first, so that ə and ı survive, and a text that the spreadsheet
/// would run as a formula is put in its place by an apostrophe; what is a number or a telephone with its sign stays.
/// Programs get the texts as they are.
public final class Csv {

  public static final String TYPE = "text/csv;charset=UTF-8";

  private static final char BOM = '\uFEFF';
  private static final Pattern FORMULA = Pattern.compile("^(?:[=@\\t\\r\\n|%]|[+-](?![\\d\\s.,()+-]*$))");

  private final Appendable out;
  private final char between;
  private final boolean spreadsheet;
  private final StringBuilder row = new StringBuilder();

  private Csv(Appendable out, char between, boolean spreadsheet) {
    this.out = out;
    this.between = between;
    this.spreadsheet = spreadsheet;
  }

  /// Whether a spreadsheet asks: `bom=true`.
  public static boolean forSpreadsheet(Map<String, String> parameters) {
    return Boolean.parseBoolean(parameters.get("bom"));
  }

  /// Rows alone, with another sign between their cells.
  public static Csv rows(Appendable out, char between) {
    return new Csv(out, between, false);
  }

  public static Csv on(Appendable out, boolean spreadsheet, List<String> head) throws IOException {
    if (spreadsheet) out.append(BOM);
    var csv = new Csv(out, ',', spreadsheet);
    csv.write(head);
    return csv;
  }

  public void row(List<? extends @Nullable Object> cells) throws IOException {
    write(spreadsheet
        ? cells.stream().map(cell -> cell instanceof String text ? defused(text) : cell).toList()
        : cells);
  }

  private void write(List<? extends @Nullable Object> cells) throws IOException {
    row.setLength(0);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) row.append(between);
      var cell = cells.get(i);
      if (cell != null)
        row.append(written(cell instanceof BigDecimal number ? number.toPlainString() : cell.toString(), between));
    }
    out.append(row.append("\r\n"));
  }

  /// The cell with quotation marks around it, where it needs them.
  public static String written(String cell, char between) {
    for (int i = 0; i < cell.length(); i++) {
      char sign = cell.charAt(i);
      if (sign == between || sign == '"' || sign == '\n' || sign == '\r')
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
    return cell;
  }

  private static String defused(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /// Whether a spreadsheet would run the text. Most begin with a letter or a digit, and no pattern need look at them.
  public static boolean isFormula(String text) {
    return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0)) && FORMULA.matcher(text).find();
  }
}
