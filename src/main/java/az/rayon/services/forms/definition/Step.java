package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One page of a form: one thing that is asked, in one or a few questions that belong together. `when` says for whom.
public record Step(String name, Translated title, Translated text, Formula when, List<Field> fields) {

  public Step {
    name = Objects.requireNonNullElse(name, "");
    title = Objects.requireNonNullElse(title, Form.NOTHING);
    text = Objects.requireNonNullElse(text, Form.NOTHING);
    when = Objects.requireNonNullElse(when, Formula.NONE);
    fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
  }

  /// The group whose items the step gathers, where it is such a step.
  @JsonIgnore
  public Optional<Field> group() {
    return fields.stream().filter(field -> field.kind() instanceof Kind.Group).findFirst();
  }

  Step renamed(String old, String other) {
    return new Step(name, title, text, when.renamed(old, other),
        fields.stream().map(field -> field.renamed(old, other)).toList());
  }

  public Step with(List<Field> newFields) {
    return new Step(name, title, text, when, newFields);
  }
}
