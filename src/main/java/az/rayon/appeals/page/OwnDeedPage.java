package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One deed of whoever wrote an appeal, before it is done. `until` is the last day on which its answer can be called no
/// solution.
public record OwnDeedPage(String deed, String path, AppealView appeal, Seen seen, Map<String, String> values,
    LocalDate until, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
