package az.rayon.actionplan.page;

import java.time.LocalDate;
import java.util.List;

/// All plans, the latest first.
public record PlansPage(List<PlanRow> plans, LocalDate due, long daysLeft, boolean mayEdit) {}
