package az.rayon.opendata.datasets;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream for writers that would close what they write into.
public final class Unclosed extends FilterOutputStream {

  public Unclosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
