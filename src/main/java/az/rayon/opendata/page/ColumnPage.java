package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// One column of a file: what it is called, what it holds and what its cells must keep to.
public record ColumnPage(String upload, String file, int place, int of, int version, String head,
    Map<String, String> typed, List<String> ticked, List<Choice> kinds, List<Choice> shapes,
    List<String> examples,
    List<Problem> problems) {

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
