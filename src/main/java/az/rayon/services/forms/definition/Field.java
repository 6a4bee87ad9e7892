package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import java.util.Objects;

/// One question. `problem` is said in place of the program's own words when the answer is missing or wrong; `source`
/// names what the program may know already, so that nobody types it again (see `Sources`).
public record Field(String name, Translated label, Translated hint, Translated problem, boolean required, Formula when,
    String source, Kind kind) {

  public Field {
    name = Objects.requireNonNullElse(name, "");
    label = Objects.requireNonNullElse(label, Form.NOTHING);
    hint = Objects.requireNonNullElse(hint, Form.NOTHING);
    problem = Objects.requireNonNullElse(problem, Form.NOTHING);
    when = Objects.requireNonNullElse(when, Formula.NONE);
    source = Objects.requireNonNullElse(source, "");
    kind = Objects.requireNonNullElse(kind, new Kind.Line(0, ""));
  }

  public static Field of(String name, Translated label, Kind kind) {
    return new Field(name, label, Form.NOTHING, Form.NOTHING, true, Formula.NONE, "", kind);
  }

  Field renamed(String old, String other) {
    return new Field(name.equals(old) ? other : name, label, hint, problem, required, when.renamed(old, other), source,
        kind.renamed(old, other));
  }

  public Field with(Kind other) {
    return new Field(name, label, hint, problem, required, when, source, other);
  }
}
