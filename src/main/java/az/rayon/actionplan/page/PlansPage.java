package az.rayon.actionplan.page;

import java.util.List;

/// All plans, the latest first.
public record PlansPage(List<PlanRow> plans, ReportDue due, boolean mayEdit) {}
