package az.rayon.documents.arriving;

import java.nio.file.Path;

/// Stands where no scanner is configured, and says so.
class NoScanner implements Scanner {

  @Override
  public Verdict scan(Path file) {
    return Verdict.NOT_CONNECTED;
  }

  @Override
  public Verdict state() {
    return Verdict.NOT_CONNECTED;
  }
}
