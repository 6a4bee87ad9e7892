package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was public under a dataset's name from a moment on, or, of one that follows a register, at that moment. Its
/// rows stay in their table `holding` where officials keep the dataset; its file stays at its address unless it was
/// taken back for the reason `withheld` or given up for its age (`document` is null): then its number and its hash are
/// all that is left to see. `restored` is the number of the version that it brings back, `period` begins the time for
/// which the program kept it.
record Version(int number, @Nullable String holding, List<Column> columns, @Nullable DocumentId document,
    String sha256, @Nullable Long bytes, long rows, String note, Translated office, Instant at,
    @Nullable Integer restored, @Nullable String withheld, @Nullable LocalDate period) {

  Version {
    columns = List.copyOf(columns);
  }

  /// The number under which these rows were public for the first time.
  int origin() {
    return restored == null ? number : restored;
  }

  /// Of a dataset that officials keep.
  String table() {
    return Objects.requireNonNull(holding);
  }
}
