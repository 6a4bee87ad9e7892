package az.rayon.services.forms.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The way that the answers lead through the form: which steps and which questions of them are asked. Found out anew
/// each time. An answer to a question that is not asked counts for nothing.
public final class Course {

  /// A step with those of its questions that are asked.
  public record Shown(Step step, List<Field> fields) {}

  private final Form form;
  private final Answers answers;
  private final LocalDate today;
  private final Map<String, Field> asked = new LinkedHashMap<>();
  private final List<Shown> steps = new ArrayList<>();

  public Course(Form form, Answers answers, LocalDate today) {
    this.form = form;
    this.answers = answers;
    this.today = today;
    for (var step : form.whole()) add(step);
  }

  public List<Shown> steps() {
    return List.copyOf(steps);
  }

  public Optional<Shown> find(String step) {
    return steps.stream().filter(shown -> shown.step().name().equals(step)).findFirst();
  }

  public boolean asks(String field) {
    return asked.containsKey(field);
  }

  public Answers answers() {
    return answers;
  }

  /// The questions about one thing of a group that are asked, given what is known of the thing.
  public List<Field> inner(Field group, Map<String, String> item) {
    var shown = new ArrayList<Field>();
    for (var field : group.kind().inner()) {
      if (field.when().holds(new Item(shown, item))) shown.add(field);
    }
    return shown;
  }

  /// What the form reckons, in its order; what comes to nothing is left out.
  public Map<Calculation, String> calculated() {
    var all = new LinkedHashMap<Calculation, String>();
    for (var calculation : form.calculations()) {
      var shown = switch (new Whole().value(calculation.name())) {
        case Value.Amount(var number) -> number.stripTrailingZeros().toPlainString();
        case Value.Text(var text) -> text;
        case Value.Truth(var holds) -> holds ? "yes" : "no";
        case Value.Day(var day) -> day.toString();
        case Value.Choices _,Value.Nothing _ -> "";
      };
      if (!shown.isEmpty()) all.put(calculation, shown);
    }
    return all;
  }

  private void add(Step step) {
    if (!step.when().holds(new Whole())) return;
    var shown = new ArrayList<Field>();
    for (var field : step.fields()) {
      if (field.when().holds(new Whole())) {
        shown.add(field);
        asked.put(field.name(), field);
      }
    }
    if (!shown.isEmpty()) steps.add(new Shown(step, List.copyOf(shown)));
  }

  /// The questions that were asked so far, and the calculations.
  private class Whole implements Scope {

    private final Set<String> reckoning = new HashSet<>();

    @Override
    public Value value(String name) {
      var field = asked.get(name);
      return field == null ? reckoned(name) : Written.value(field.kind(), answers.get(name));
    }

    /// A calculation that leads back to itself comes to nothing; the checks do not let one through.
    private Value reckoned(String name) {
      if (!reckoning.add(name)) return new Value.Nothing();
      var value = form.calculations().stream().filter(each -> each.name().equals(name)).findFirst()
          .map(each -> each.formula().value(this)).orElseGet(Value.Nothing::new);
      reckoning.remove(name);
      return value;
    }

    @Override
    public List<Value> values(String group, String field) {
      var inner = Optional.ofNullable(asked.get(group)).stream().flatMap(each -> each.kind().inner().stream())
          .filter(each -> each.name().equals(field)).findFirst();
      return inner.map(each -> answers.items(group).stream()
          .map(item -> Written.value(each.kind(), item.getOrDefault(field, ""))).toList()).orElseGet(List::of);
    }

    @Override
    public int count(String name) {
      return asked.containsKey(name) ? answers.items(name).size() + answers.attached(name).size() : 0;
    }

    @Override
    public LocalDate today() {
      return today;
    }
  }

  /// Inside of one thing its own answers come first.
  private final class Item extends Whole {

    private final List<Field> shown;
    private final Map<String, String> item;

    Item(List<Field> shown, Map<String, String> item) {
      this.shown = shown;
      this.item = item;
    }

    @Override
    public Value value(String name) {
      return shown.stream().filter(field -> field.name().equals(name)).findFirst()
          .map(field -> Written.value(field.kind(), item.getOrDefault(name, "")))
          .orElseGet(() -> super.value(name));
    }

    @Override
    public int count(String name) {
      return shown.stream().filter(field -> field.name().equals(name)).findFirst()
          .map(field -> answers.attached(field, item).size()).orElseGet(() -> super.count(name));
    }
  }
}
