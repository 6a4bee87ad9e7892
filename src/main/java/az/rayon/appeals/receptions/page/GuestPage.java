package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// Who comes, how to reach them and what they need.
public record GuestPage(String action, String back, Map<String, String> values, List<String> needs,
    List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
