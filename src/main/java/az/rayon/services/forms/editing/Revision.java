package az.rayon.services.forms.editing;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.services.forms.definition.Calculation;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an editor does to a form: adds, changes, moves and takes away. A question inside of a group is named
/// `group.question`.
final class Revision {

  private static final int LONGEST_NAME = 30;

  private Revision() {}

  static Step step(Form form, String name) {
    return one(form.steps(), Step::name, name);
  }

  static Field field(Form form, String step, String path) {
    var parts = path.split("\\.", 2);
    var field = one(step(form, step).fields(), Field::name, parts[0]);
    return parts.length == 1 ? field : one(field.kind().inner(), Field::name, parts[1]);
  }

  static Calculation calculation(Form form, String name) {
    return one(form.calculations(), Calculation::name, name);
  }

  static Form addStep(Form form, Step step) {
    return form.with(with(form.steps(), step));
  }

  static Form replaceStep(Form form, String name, UnaryOperator<Step> change) {
    return form.with(replaced(form.steps(), step -> step.name().equals(name), change));
  }

  static Form moveStep(Form form, String name, boolean up) {
    return form.with(moved(form.steps(), step -> step.name().equals(name), up));
  }

  static Form removeStep(Form form, String name) {
    return form.with(without(form.steps(), step -> step.name().equals(name)));
  }

  /// `group` is empty where the question stands on the step itself.
  static Form addField(Form form, String step, String group, Field field) {
    return fields(form, step, group, fields -> with(fields, field));
  }

  static Form replaceField(Form form, String step, String path, Field field) {
    return fields(form, step, group(path), fields -> replaced(fields, named(path), _ -> field));
  }

  static Form moveField(Form form, String step, String path, boolean up) {
    return fields(form, step, group(path), fields -> moved(fields, named(path), up));
  }

  static Form removeField(Form form, String step, String path) {
    return fields(form, step, group(path), fields -> without(fields, named(path)));
  }

  static Form addCalculation(Form form, Calculation calculation) {
    return form.calculating(with(form.calculations(), calculation));
  }

  static Form replaceCalculation(Form form, Calculation calculation) {
    return form.calculating(
        replaced(form.calculations(), each -> each.name().equals(calculation.name()), _ -> calculation));
  }

  static Form removeCalculation(Form form, String name) {
    return form.calculating(without(form.calculations(), each -> each.name().equals(name)));
  }

  /// A name for machines out of the words for people, as no other question or calculation has it: "Doğum tarixi" is
  /// `dogumTarixi`.
  static String fieldName(Form form, String label) {
    var parts = Arrays.stream(Azerbaijani.fold(label).split("[^a-z0-9]+")).filter(part -> !part.isEmpty()).toList();
    var joined = parts.stream().map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
    var cut = joined.replaceFirst("^[0-9]+", "");
    var name = cut.isEmpty() ? "sual" : cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1);
    var taken = Stream.concat(
        form.fields().flatMap(field -> Stream.concat(Stream.of(field), field.kind().inner().stream())).map(Field::name),
        form.calculations().stream().map(Calculation::name)).toList();
    return free(shortened(name), "", taken);
  }

  static String stepName(Form form, String title) {
    var plain = Azerbaijani.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    var taken = form.whole().stream().map(Step::name).toList();
    return free(plain.isEmpty() ? "addim" : shortened(plain).replaceAll("-+$", ""), "-", taken);
  }

  private static String free(String name, String joint, List<String> taken) {
    var free = name;
    for (int i = 2; taken.contains(free); i++) free = name + joint + i;
    return free;
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private static Form fields(Form form, String step, String group, UnaryOperator<List<Field>> change) {
    if (group.isEmpty()) return replaceStep(form, step, each -> each.with(change.apply(each.fields())));
    return replaceStep(form, step, each -> each.with(replaced(each.fields(), named(group), field -> {
      if (!(field.kind() instanceof Kind.Group(var least, var most, var inner))) throw new NotFound("group");
      return field.with(new Kind.Group(least, most, change.apply(inner)));
    })));
  }

  private static String group(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static Predicate<Field> named(String path) {
    var name = path.substring(path.indexOf('.') + 1);
    return field -> field.name().equals(name);
  }

  private static <T> T one(List<T> list, Function<T, String> name, String wanted) {
    return list.stream().filter(each -> name.apply(each).equals(wanted)).findFirst()
        .orElseThrow(() -> new NotFound("part of a form"));
  }

  private static <T> List<T> with(List<T> list, T another) {
    return Stream.concat(list.stream(), Stream.of(another)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    return list.stream().filter(which.negate()).toList();
  }

  private static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
    return list.stream().map(each -> which.test(each) ? change.apply(each) : each).toList();
  }

  private static <T> List<T> moved(List<T> list, Predicate<T> which, boolean up) {
    var all = new ArrayList<>(list);
    for (int at = 0; at < all.size(); at++) {
      int to = up ? at - 1 : at + 1;
      if (which.test(all.get(at)) && to >= 0 && to < all.size()) {
        var moving = all.remove(at);
        all.add(to, moving);
        break;
      }
    }
    return List.copyOf(all);
  }
}
