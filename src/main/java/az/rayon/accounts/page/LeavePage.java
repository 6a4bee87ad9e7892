package az.rayon.accounts.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.List;

/// Who is away now and soon, and the form for more. `people` may stand in; `own` is the reader, who is not asked whose
/// leave it is unless they may say it for others.
public record LeavePage(List<Line> lines, List<Choice> people, String own, boolean forOthers, Typed typed,
    List<Problem> problems) {

  /// What stands in the form.
  public record Typed(String official, String substitute, DateText first, DateText last) {

    public static final Typed NOTHING = new Typed("", "", DateText.EMPTY, DateText.EMPTY);
  }

  /// One leave that has not ended.
  public record Line(String id, String official, String name, String substitute, LocalDate first, LocalDate last) {}

  public boolean mayEnd(Line line) {
    return forOthers || line.official().equals(own);
  }
}
