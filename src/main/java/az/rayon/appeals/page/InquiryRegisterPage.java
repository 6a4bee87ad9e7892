package az.rayon.appeals.page;

import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public register of requests: when each came and by when it must be answered; what it is about only where the
/// answer was made public. Nobody is named.
public record InquiryRegisterPage(Filters filters, List<Line> lines, Paging paging, boolean more) {

  /// What was asked for and what can be.
  public record Filters(String words, String state, String year, boolean published, List<String> states,
      List<Choice> years) {}

  /// One request. `title` is empty where the answer is not public.
  public record Line(String number, String title, String urgency, String state, String unit, LocalDate registered,
      @Nullable LocalDate due, boolean overdue, @Nullable LocalDate settled, boolean invented) {}
}
