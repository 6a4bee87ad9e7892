package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Requests for data that were made on the pages of open data, and what came of them. Nobody is named; what was asked
/// is shown where the answer was made public.
public record DatasetWishesPage(List<Wish> wishes) {

  /// `dataset` is empty where one was asked for that is not there yet; `title` and `answer` where nothing is public.
  public record Wish(String number, String dataset, String datasetTitle, String title, String answer, String state,
      boolean overdue, LocalDate registered, @Nullable LocalDate due, @Nullable LocalDate settled, boolean invented) {}
}
