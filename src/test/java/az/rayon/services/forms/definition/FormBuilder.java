package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Forms for tests: valid from the start, and a test names only what matters to it.
public final class FormBuilder {

  private final List<Step> steps = new ArrayList<>();
  private final List<Calculation> calculations = new ArrayList<>();
  private boolean together;

  private FormBuilder() {}

  public static FormBuilder aForm() {
    return new FormBuilder();
  }

  /// A choice, a question that hangs on it, a group of people and their number.
  public static FormBuilder aHousehold() {
    return aForm().asking("kind", choice("kind", "war", "peace"))
        .askingWhen("kind = 'war'", "card", line("card"))
        .asking("family", group("family", 1, line("who"), number("income")))
        .reckoning("size", "count(family) + 1");
  }

  public FormBuilder asking(String step, Field... fields) {
    return askingWhen("", step, fields);
  }

  public FormBuilder askingWhen(String when, String step, Field... fields) {
    steps.add(new Step(step, text("Addım " + step), Form.NOTHING, Formula.of(when), List.of(fields)));
    return this;
  }

  public FormBuilder reckoning(String name, String formula) {
    calculations.add(new Calculation(name, text(name), Formula.of(formula)));
    return this;
  }

  public FormBuilder together() {
    together = true;
    return this;
  }

  public Form build() {
    return new Form(text("Nümunə forma"), Form.NOTHING, together, steps, calculations);
  }

  public static Field field(String name, Kind kind) {
    return Field.of(name, text("Sual " + name), kind);
  }

  public static Field optional(Field field) {
    return new Field(field.name(), field.label(), field.hint(), field.problem(), false, field.when(), field.source(),
        field.kind());
  }

  public static Field when(String condition, Field field) {
    return new Field(field.name(), field.label(), field.hint(), field.problem(), field.required(),
        Formula.of(condition), field.source(), field.kind());
  }

  public static Field takenFrom(String source, Field field) {
    return new Field(field.name(), field.label(), field.hint(), field.problem(), field.required(), field.when(), source,
        field.kind());
  }

  public static Field line(String name) {
    return field(name, new Kind.Line(0, ""));
  }

  public static Field number(String name) {
    return field(name, new Kind.Amount(null, null, 2, Form.NOTHING));
  }

  public static Field choice(String name, String... values) {
    return field(name, new Kind.One(options(values)));
  }

  public static Field group(String name, int least, Field... fields) {
    return field(name, new Kind.Group(least, 5, List.of(fields)));
  }

  public static List<Option> options(String... values) {
    return Arrays.stream(values).map(value -> new Option(value, text("Seçim " + value))).toList();
  }

  public static Translated text(String words) {
    return new Translated(words, words + " (en)", words + " (ru)");
  }
}
