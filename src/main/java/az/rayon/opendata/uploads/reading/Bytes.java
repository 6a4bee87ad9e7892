package az.rayon.opendata.uploads.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/// A piece of a file in UTF-8, gathered without a text for each of its parts.
public final class Bytes {

  private byte[] bytes;
  private int size;

  public Bytes(int room) {
    this.bytes = new byte[room];
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public void to(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  public void to(CopyIn copy) throws SQLException {
    copy.writeToCopy(bytes, 0, size);
  }

  public void add(CharSequence text) {
    var encoded = text.toString().getBytes(StandardCharsets.UTF_8);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /// What another piece holds from a place on.
  public void add(Bytes other, int from) {
    int length = other.size - from;
    room(length);
    System.arraycopy(other.bytes, from, bytes, size, length);
    size += length;
  }

  /// A natural number and a comma.
  public void add(long number) {
    room(20);
    int length = 1;
    for (long left = number; left > 9; left /= 10) length++;
    long left = number;
    for (int i = size + length - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += length;
    bytes[size++] = ',';
  }

  /// Letters none of which takes two places.
  void add(char[] letters, int from, int to) {
    room(3 * (to - from));
    byte[] out = bytes;
    int at = size;
    for (int i = from; i < to; i++) {
      char sign = letters[i];
      if (sign < 0x80) {
        out[at++] = (byte) sign;
        continue;
      }
      if (sign < 0x800) out[at++] = (byte) (0xC0 | (sign >> 6));
      else {
        out[at++] = (byte) (0xE0 | (sign >> 12));
        out[at++] = (byte) (0x80 | ((sign >> 6) & 0x3F));
      }
      out[at++] = (byte) (0x80 | (sign & 0x3F));
    }
    size = at;
  }

  void comma() {
    room(1);
    bytes[size++] = ',';
  }

  /// The end of a row.
  void end() {
    room(2);
    bytes[size++] = '\r';
    bytes[size++] = '\n';
  }

  /// Only what stood there before.
  void cut(int before) {
    size = before;
  }

  private void room(int more) {
    if (bytes.length - size < more) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
  }
}
