package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import java.util.Objects;

/// One of the answers that a question offers; `value` is for machines and conditions.
public record Option(String value, Translated label) {

  public Option {
    value = Objects.requireNonNullElse(value, "");
    label = Objects.requireNonNullElse(label, Form.NOTHING);
  }
}
