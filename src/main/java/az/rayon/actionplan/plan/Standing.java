package az.rayon.actionplan.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Both views of a measure: the authority's (reckoned, or stated with a reason) and civil society's.
public record Standing(Progress progress, @Nullable Verdict verdict, List<Assessment> assessments) {

  /// The authority's level as it is shown.
  public Level authority() {
    return stated().orElseGet(progress::level);
  }

  public Optional<Level> stated() {
    return verdict == null ? Optional.empty() : Optional.ofNullable(verdict.level());
  }

  /// The middle one of the organisations' levels; of an even number the lower of the two in the middle, because doubt
  /// counts against whoever claims.
  public Optional<Level> civil() {
    if (assessments.isEmpty()) return Optional.empty();
    var levels = assessments.stream().map(Assessment::level).sorted(Comparator.naturalOrder()).toList();
    return Optional.of(levels.get((levels.size() - 1) / 2));
  }
}
