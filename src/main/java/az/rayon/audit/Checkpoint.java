package az.rayon.audit;

import java.time.Instant;
import java.util.Base64;

/// What the log has once signed: so many leaves, with this root in base64. `note` is the signed text, byte for byte as
/// it was published.
record Checkpoint(long size, String root, Instant signedAt, String note) {

  /// C2SP tlog-checkpoint: origin, size, root.
  static Checkpoint signed(LogKey key, long size, byte[] root, Instant now) {
    var encoded = Base64.getEncoder().encodeToString(root);
    return new Checkpoint(size, encoded, now, key.sign(key.name() + "\n" + size + "\n" + encoded + "\n"));
  }
}
