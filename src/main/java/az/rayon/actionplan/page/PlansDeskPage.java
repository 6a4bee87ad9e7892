package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.util.List;

/// The plans as those see them who write their reports.
public record PlansDeskPage(List<DeskPlan> plans, List<Problem> problems) {

  /// A plan with the years for which this official may begin a report.
  public record DeskPlan(PlanRow row, List<Integer> years) {}
}
