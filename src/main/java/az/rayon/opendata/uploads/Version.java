package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was public under a dataset's name from a moment on: its rows stay in their table, its file at its address.
/// `restored` is the number of the version that it brings back.
record Version(int number, String holding, List<Column> columns, DocumentId document, String sha256, long rows,
    String note, Translated office, Instant at, @Nullable Integer restored) {

  Version {
    columns = List.copyOf(columns);
  }

  /// The same rows once more, as the next version.
  Version again(int next, String why, Translated by, Instant now) {
    return new Version(next, holding, columns, document, sha256, rows, why, by, now,
        restored == null ? Integer.valueOf(number) : restored);
  }
}
