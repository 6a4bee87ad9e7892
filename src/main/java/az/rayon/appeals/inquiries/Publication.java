package az.rayon.appeals.inquiries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A request and its answer as everybody may read them, in the words of the official who took out what is about
/// persons. `files` are those of the answer that everybody may open.
public record Publication(UUID inquiry, String title, String question, String answer, List<UUID> files, UUID by,
    Instant at) {

  static final int LONGEST_TITLE = 200;

  public Publication {
    files = List.copyOf(files);
  }
}
