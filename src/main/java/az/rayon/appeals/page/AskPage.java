package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// One part of the form by which anybody asks for information. `action` is where it is sent, `back` where it came from.
public record AskPage(String part, String action, String back, Map<String, String> values, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
