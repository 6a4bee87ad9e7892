package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One deed of whoever wrote an appeal, before it is done. `version` is the appeal's as this page shows it, `until` the
/// last day on which its answer can be called no solution.
public record OwnDeedPage(String deed, String path, AppealView appeal, int version, Map<String, String> values,
    LocalDate until, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
