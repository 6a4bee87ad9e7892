package az.rayon.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where bytes lie, named by the SHA-256 of their content. All nodes see the same store (N6).
public interface FileStore {

  /// Somewhere to write bytes that nobody can see yet, on the same file system as the store.
  Path stage() throws IOException;

  /// Makes staged bytes readable under their hash, durably; equal bytes that are there already stay.
  void settle(Path staged, String sha256) throws IOException;

  InputStream open(String sha256) throws IOException;

  void remove(String sha256) throws IOException;

  /// What is stored and was settled before the moment, so that what nobody refers to can be found.
  List<String> settledBefore(Instant moment) throws IOException;

  /// How many bytes may still be stored.
  long room() throws IOException;
}
