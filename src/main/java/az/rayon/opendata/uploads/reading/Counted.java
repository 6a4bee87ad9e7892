package az.rayon.opendata.uploads.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that knows how far it has been read.
final class Counted extends FilterInputStream {

  private long read;

  Counted(InputStream in) {
    super(in);
  }

  long bytes() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) read++;
    return one;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int some = super.read(buffer, from, length);
    if (some > 0) read += some;
    return some;
  }
}
