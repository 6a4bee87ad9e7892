package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import java.util.Objects;

/// Something that the form reckons from the answers, shows before it is sent, and sends with it.
public record Calculation(String name, Translated label, Formula formula) {

  public Calculation {
    name = Objects.requireNonNullElse(name, "");
    label = Objects.requireNonNullElse(label, Form.NOTHING);
    formula = Objects.requireNonNullElse(formula, Formula.NONE);
  }

  Calculation renamed(String old, String other) {
    return new Calculation(name.equals(old) ? other : name, label, formula.renamed(old, other));
  }
}
