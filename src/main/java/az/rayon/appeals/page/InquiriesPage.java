package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;

/// The way in: what one can ask for here, by when it comes, and what others have been told. `most` are the newest
/// answers that were made public.
public record InquiriesPage(boolean signedIn, List<Told> answers) {

  /// An answer that was made public.
  public record Told(String number, String title, LocalDate published, boolean invented) {}
}
