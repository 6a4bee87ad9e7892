package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.util.List;

/// One plan on the desk. `years` are those a report can be drafted for.
public record PlanDeskPage(PlanRow plan, String titleAz, String titleEn, String titleRu, List<Entry> measures,
    List<Integer> years, boolean mayLead, TypedForm typed, List<Problem> problems) {

  public record Entry(String number, String title, String path, boolean kept, int overdue) {}
}
