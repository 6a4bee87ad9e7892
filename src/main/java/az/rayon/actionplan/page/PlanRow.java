package az.rayon.actionplan.page;

import java.util.List;

/// A plan in few words. `tally` counts the measures of each level, in the order of the scale.
public record PlanRow(String code, String title, int firstYear, int lastYear, boolean demonstration, boolean open,
    int measures, List<Count> tally, List<ReportLink> reports) {

  public record Count(String level, int steps, int measures) {}

  public String path() {
    return "/plans/" + code;
  }

  /// "2020–2022", or one year.
  public String years() {
    return firstYear == lastYear ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
  }
}
