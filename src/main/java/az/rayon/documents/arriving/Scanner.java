package az.rayon.documents.arriving;

import java.io.IOException;
import java.nio.file.Path;

/// Looks for what harms in a file that has arrived.
public interface Scanner {

  enum Verdict {
    CLEAN, INFECTED,
    /// The scanner should have looked and could not; the file is not taken in.
    AWAY,
    /// There is no scanner; the file is taken in and marked as not scanned.
    NOT_CONNECTED
  }

  Verdict scan(Path file) throws IOException;

  /// Whether it would look at a file now. `NOT_CONNECTED`, `AWAY` or `CLEAN`.
  Verdict state();
}
