package az.rayon.documents.arriving;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends one byte after the limit, so that its reader can tell "at the limit" from "over it".
final class Limited extends FilterInputStream {

  private long left;

  Limited(InputStream in, long limit) {
    super(in);
    this.left = limit + 1;
  }

  @Override
  public int read() throws IOException {
    if (left <= 0) return -1;
    var read = super.read();
    if (read >= 0) left--;
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0) return -1;
    var read = super.read(buffer, offset, (int) Math.min(length, left));
    if (read > 0) left -= read;
    return read;
  }
}
