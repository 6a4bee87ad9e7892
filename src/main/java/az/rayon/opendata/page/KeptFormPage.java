package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// What is told of a dataset kept by hand, to be written or changed; `name` is empty where it has none yet.
public record KeptFormPage(String name, int version, Map<String, String> typed, List<Choice> themes,
    List<Choice> frequencies, List<Problem> problems) {

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
