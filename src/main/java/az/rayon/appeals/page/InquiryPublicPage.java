package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One request as everybody may see it. Without `told` nobody learns what it is about.
public record InquiryPublicPage(String number, Facts facts, Days days, @Nullable Told told) {

  /// What is known of every request.
  public record Facts(String state, String urgency, String channel, String unit, String ground, boolean extended,
      boolean overdue, boolean invented) {}

  /// Its days; no `due` while whoever asked has to add something.
  public record Days(LocalDate registered, @Nullable LocalDate due, boolean provisional, @Nullable LocalDate settled) {}

  /// The question and its answer in the words that were made public.
  public record Told(String title, String question, String answer, LocalDate published, List<FileLine> files) {}
}
