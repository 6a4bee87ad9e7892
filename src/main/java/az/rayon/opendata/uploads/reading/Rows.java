package az.rayon.opendata.uploads.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other: no more of it is in memory than a row and a buffer.
public interface Rows extends Closeable {

  /// The longest cell, which is the longest that spreadsheets know.
  int LONGEST = 32_767;

  /// The most cells of a row.
  int WIDEST = 500;

  /// Null at the end.
  @Nullable
  Row next() throws IOException;

  /// What they are read from.
  Counted bytes();

  /// Adds the next row where it is plain, and tells the line where it begins; 0 where there is none, or it must be read
  /// by `next`.
  default long plain(Plain plain, Bytes into) throws IOException {
    return 0;
  }

  @Override
  default void close() throws IOException {
    bytes().close();
  }
}
