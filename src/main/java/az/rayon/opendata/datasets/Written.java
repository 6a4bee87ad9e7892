package az.rayon.opendata.datasets;

import az.rayon.kernel.Sha256;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/// Rows that were written into a file on this node's disk, with the hash of what is in it; closed, the file is gone.
public record Written(Path file, String sha256) implements Closeable {

  private static final int PIECE = 1 << 16;

  /// Whoever fills a file.
  public interface Writing {
    void into(OutputStream out) throws IOException;
  }

  /// What breaks in the middle leaves nothing behind.
  public static Written by(Writing writing) throws IOException {
    var file = Files.createTempFile("open-data", "");
    boolean done = false;
    var digest = Sha256.digest();
    try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), PIECE)) {
      writing.into(out);
      out.flush();
      done = true;
      return new Written(file, HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!done) Files.delete(file);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
