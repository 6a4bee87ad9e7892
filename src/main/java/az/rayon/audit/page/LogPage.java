package az.rayon.audit.page;

import java.time.Instant;
import java.util.List;

/// The log as it stands: its last checkpoint, the key, and the checkpoints before.
public record LogPage(long size, String root, Instant signedAt, String key, String note, List<Signed> history) {

  /// One signed checkpoint.
  public record Signed(long size, String root, Instant at) {}
}
