package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// The form on which the counter confirms who has an account; `confirmed`: the one before was kept.
public record IdentityPage(Map<String, String> typed, boolean confirmed, List<Problem> problems) {

  public IdentityPage {
    typed = Map.copyOf(typed);
    problems = List.copyOf(problems);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
