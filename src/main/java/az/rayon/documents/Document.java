package az.rayon.documents;

import java.time.Instant;

/// A kept file without its bytes: its name made safe, the media type that its content proved, its length and the
/// SHA-256 of its content in hex.
public record Document(DocumentId id, String name, String type, long size, String sha256, Instant keptAt) {

  /// Where a reader whom the gate lets in gets the file.
  public String address() {
    return "/documents/" + id;
  }
}
