package az.rayon.opendata.uploads.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes in which rows stand: how many there are, and how far they have been read.
public final class Counted extends FilterInputStream {

  private final long all;
  private long read;

  Counted(InputStream in, long all) {
    super(in);
    this.all = all;
  }

  public long done() {
    return read;
  }

  public long all() {
    return all;
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
