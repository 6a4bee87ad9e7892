package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.opendata.uploads.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way to become a version of a dataset. `checkedBy` is who had it checked; `checked` is there once it
/// was found sound. `kin` are the columns by which a person could be known, as officials see them; null where nobody
/// said. `restores` is the number of the version that is to become public again; its rows and its file are that
/// version's own.
record Upload(UUID id, UUID kept, DocumentId document, String file, Reading reading, Map<String, String> mended,
    State state, String note, Sent sent, @Nullable UUID checkedBy, Progress progress, Wrong wrong,
    @Nullable Checked checked, @Nullable String returned, @Nullable List<String> kin, @Nullable Integer restores,
    int version) {

  enum State {
    /// being described
    OPEN,
    /// being read, or waiting for it
    CHECKING, FAULTY,
    /// sound, and waiting for somebody else to publish it
    CHECKED, PUBLISHED,
    /// taken away
    DROPPED
  }

  record Sent(UUID by, UUID unit, Instant at) {}

  /// `worker` is whoever has the work now; nobody before it is taken for the first time.
  record Progress(long done, long whole, int tries, @Nullable UUID worker) {}

  /// How many faults and warnings there are in all, and the rows that hold a fault, as a file.
  record Wrong(long faults, long warnings, @Nullable DocumentId rows) {}

  /// Where the rows stand and the file that anybody will be able to take, with its hash.
  record Checked(String holding, DocumentId canonical, String sha256, long rows) {

    /// The table as SQL names it.
    String table() {
      return "opendata." + holding;
    }
  }

  /// How many rows of the file were left out on the page.
  long omitted() {
    return mended.keySet().stream().filter(place -> place.endsWith(":")).count();
  }

  /// Whether it can still be read another way.
  boolean isOpen() {
    return state == State.OPEN || state == State.FAULTY;
  }
}
