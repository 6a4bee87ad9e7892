package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// One step that an official is about to take with an appeal. `version` is the appeal's as this page shows it.
public record ActPage(String act, AppealView appeal, int version, Map<String, String> values, List<Choice> units,
    List<Choice> executors, List<Choice> templates, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
