package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One appeal as everybody may see it. `text` is null while its words are not published; what does not apply is empty.
public record PublicCasePage(RegisterPage.Line line, Course course, Term term, List<Step> steps, @Nullable Text text) {

  /// How it ended, and what happened on the way.
  public record Course(String result, String ground, String obstacle, boolean extended, int reopened, boolean repeat) {}

  /// By when, and why that day.
  public record Term(LocalDate due, boolean provisional, String basis, String reason) {}

  /// What was done, and on which day; never by whom.
  public record Step(String what, LocalDate day, @Nullable LocalDate due) {}

  /// The words, with what was hidden in them.
  public record Text(Redacted text, @Nullable Redacted answer, LocalDate published) {}
}
