package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was public under a dataset's name from a moment on: its rows stay in their table, its file at its address
/// unless it was taken back for the reason `withheld`; then its number and its hash are all that is left to see.
/// `restored` is the number of the version that it brings back.
record Version(int number, String holding, List<Column> columns, DocumentId document, String sha256, long rows,
    String note, Translated office, Instant at, @Nullable Integer restored,
    @Nullable String withheld) {

  Version {
    columns = List.copyOf(columns);
  }

  /// The number under which these rows were public for the first time.
  int origin() {
    return restored == null ? number : restored;
  }
}
