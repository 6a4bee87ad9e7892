package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// The form in which a new edition of a template is written, or, while `kind` is empty, a new kind is begun. Fields are
/// counted from 0; the last one is empty, for one more. `origins` are what a field may begin with.
public record TemplateFormPage(String kind, String name, Map<String, String> typed, int fields, List<Choice> posts,
    List<Choice> origins, List<Problem> problems) {

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public String path() {
    return kind.isEmpty() ? "/desk/certificates/templates/new" : "/desk/certificates/templates/" + kind + "/draft";
  }
}
