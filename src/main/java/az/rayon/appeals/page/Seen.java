package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// What whoever fills in a form has seen of its case: the version, and how many lines the history had. The form carries
/// it as long as nobody has told them more; `since` is what they are told now, because others were faster.
public record Seen(int version, int steps, List<StepLine> since) {

  /// For the page that answers what was `typed`. A field to be put right tells nothing of the case, so that whoever was
  /// faster meanwhile is still noticed; a problem of no field says that the step was refused, and what came since.
  /// Words that were kept while their writer was on another page carry no version; what came since stands beside them.
  public static Seen of(int version, List<StepLine> history, Map<String, String> typed, List<Problem> problems) {
    int before = Math.min(Typed.whole(typed.getOrDefault("steps", "")).orElse(history.size()), history.size());
    boolean told = problems.stream().anyMatch(problem -> problem.field().isEmpty());
    if (typed.containsKey("version") && !told) return new Seen(Typed.version(typed), before, List.of());
    return new Seen(version, history.size(), history.subList(before, history.size()));
  }
}
