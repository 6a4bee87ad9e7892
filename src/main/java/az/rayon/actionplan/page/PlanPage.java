package az.rayon.actionplan.page;

import java.time.LocalDate;
import java.util.List;

/// A plan: its measures by direction, how many stand where, and the days to the yearly report.
public record PlanPage(PlanRow plan, List<Group> groups, LocalDate due, long daysLeft, boolean over, boolean mayEdit) {

  /// A direction with its measures; the title is empty where only the number is known.
  public record Group(String number, String title, List<MeasureRow> measures) {}
}
