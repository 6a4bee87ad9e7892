package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// One part of a form as the editor changes it: the head, a step, a question or a calculation. `kind` says which; of a
/// question it is the question's own kind. `names` are what a condition here may speak of.
public record PartPage(String service, String back, String action, String kind, String name, String title, int edits,
    Map<String, String> typed, List<QuestionLine> questions, List<String> names, List<Paper> papers,
    List<Problem> problems) {

  public record QuestionLine(String path, String label, String kind, boolean required, String when) {}

  /// A paper that a question for files may ask for, with whoever holds it already and since when nobody is asked for
  /// it; not `listed` where the passport does not name it.
  public record Paper(String code, String name, String holder, String dropped, boolean listed) {}

  /// As it was when whoever typed opened it: a slower one is told, however often they put something right.
  public PartPage seen(int then) {
    return new PartPage(service, back, action, kind, name, title, then, typed, questions, names, papers, problems);
  }

  public PartPage offering(List<Paper> offered) {
    return new PartPage(service, back, action, kind, name, title, edits, typed, questions, names, offered, problems);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
