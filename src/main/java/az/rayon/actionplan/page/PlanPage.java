package az.rayon.actionplan.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan: its measures by direction, how many stand where, and the days to the yearly report that is owed.
public record PlanPage(PlanRow plan, List<Group> groups, @Nullable ReportDue due, boolean over, boolean mayEdit) {

  /// A direction with its measures; the title is empty where only the number is known.
  public record Group(String number, String title, List<MeasureRow> measures) {}
}
