package az.rayon.opendata.uploads.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cells with a sign between them, quoted where they hold the sign, a quotation mark or a line end (RFC 4180). Goes on
/// after a row that is broken, so that all that is wrong can be told at once.
final class DelimitedRows implements Rows {

  private static final int END = -1;
  private static final char BOM = '\uFEFF';

  private final Counted in;
  private final Reader reader;
  private final char delimiter;
  private final char quote;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder cell = new StringBuilder();
  private int at;
  private int filled;
  private long line = 1;
  private Fault.@Nullable Kind broken;

  DelimitedRows(InputStream in, long all, Charset charset, char delimiter, char quote) throws IOException {
    this.in = new Counted(in, all);
    this.reader = new InputStreamReader(this.in, charset);
    this.delimiter = delimiter;
    this.quote = quote;
    if (peek() == BOM) at++;
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (peek() == '\n' || peek() == '\r') end();
    if (peek() == END) return null;
    long begun = line;
    broken = null;
    List<@Nullable String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      var text = peek() == quote ? quoted() : plain();
      if (cells.size() < WIDEST) cells.add(text);
      else broken = Fault.Kind.WIDE;
      more = peek() == delimiter;
      if (more) at++;
    }
    end();
    return new Row(begun, cells, broken);
  }

  @Override
  public long plain(Plain plain, Bytes into) {
    int end = plain.take(buffer, at, filled, delimiter, into);
    if (end < 0) return 0;
    at = end + 1;
    if (buffer[end] == '\r' && buffer[at] == '\n') at++;
    return line++;
  }

  /// Most cells end in the buffer in which they begin; those are taken out of it in one piece.
  private String plain() throws IOException {
    int end = at;
    while (end < filled && !ends(buffer[end])) end++;
    if (end < filled && end - at <= LONGEST) {
      var whole = new String(buffer, at, end - at);
      at = end;
      return whole;
    }
    return pieced();
  }

  private boolean ends(char sign) {
    return sign == delimiter || sign == '\n' || sign == '\r';
  }

  private String pieced() throws IOException {
    cell.setLength(0);
    int sign = peek();
    while (sign != END && sign != delimiter && sign != '\n' && sign != '\r') {
      keep(sign);
      sign = peek();
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    at++;
    cell.setLength(0);
    while (true) {
      int sign = peek();
      if (sign == END || cell.length() > LONGEST + 1) {
        broken = Fault.Kind.UNCLOSED;
        return sign == END ? cell.toString() : cell + plain();
      }
      if (sign == quote) {
        at++;
        if (peek() != quote) break;
      }
      keep(peek());
    }
    int sign = peek();
    if (sign == END || sign == delimiter || sign == '\n' || sign == '\r') return cell.toString();
    broken = Fault.Kind.QUOTES;
    return cell + plain();
  }

  /// One letter more than the longest is enough to tell that a cell is too long.
  private void keep(int sign) {
    if (cell.length() <= LONGEST + 1) cell.append((char) sign);
    if (sign == '\n') line++;
    at++;
  }

  private void end() throws IOException {
    int sign = peek();
    if (sign == END) return;
    at++;
    line++;
    if (sign == '\r' && peek() == '\n') at++;
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, reader.read(buffer));
      at = 0;
      if (filled == 0) return END;
    }
    return buffer[at];
  }

  @Override
  public Counted bytes() {
    return in;
  }
}
