package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.util.List;

/// The desk's list of plans, with what this official is late with or soon due.
public record PlansDeskPage(List<DeskPlan> plans, List<MilestoneRow> due, ReportDue report, boolean mayLead,
    boolean mayImport, TypedForm typed, List<Problem> problems) {

  /// A plan and the years for which its report can be begun, the latest first.
  public record DeskPlan(PlanRow row, List<Integer> years) {}
}
