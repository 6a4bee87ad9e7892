package az.rayon.site.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question of a form: what its ids are, which problem it has, and what is read out with it.
public record Field(String id, String name, String hint, Optional<Problem> problem) {

  public static Field of(String name, String hint, List<Problem> problems) {
    return of("", name, hint, problems);
  }

  /// Several forms of a page may ask for the same: each then has a name, by which their questions are told apart.
  public static Field of(String form, String name, String hint, List<Problem> problems) {
    return new Field(id(form, name), name, hint,
        problems.stream().filter(problem -> problem.field().equals(name)).findFirst());
  }

  public static String id(String form, String name) {
    return form.isEmpty() ? name : form + "-" + name;
  }

  public boolean wrong() {
    return problem.isPresent();
  }

  /// The classes of the group that holds the question.
  public String group() {
    return "govuk-form-group" + (wrong() ? " govuk-form-group--error" : "");
  }

  /// The class of the control, with its mark when something is wrong.
  public String control(String kind) {
    return kind + (wrong() ? " " + kind + "--error" : "");
  }

  /// The ids of hint and problem, for `aria-describedby`; null leaves the attribute out.
  public @Nullable String describedBy(String... more) {
    var ids = Stream
        .concat(Stream.of(more), Stream.of(hint.isEmpty() ? "" : id + "-hint", wrong() ? id + "-error" : ""))
        .filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }
}
