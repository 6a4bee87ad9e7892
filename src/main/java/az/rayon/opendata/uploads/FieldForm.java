package az.rayon.opendata.uploads;

import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.uploads.reading.Constraints;
import az.rayon.opendata.uploads.reading.Constraints.Shape;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Names;
import az.rayon.opendata.uploads.reading.Notation;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What an official says of a column, and what is wrong with it.
record FieldForm(Field field, List<Problem> problems) {

  private static final int TITLE = 200;
  private static final int UNIT = 30;
  private static final int TEXTS = 500;

  static FieldForm typed(Field before, Map<String, String> typed) {
    var title = new Translated(line(typed, "title-az", TITLE), line(typed, "title-en", TITLE),
        line(typed, "title-ru", TITLE));
    var problems = new ArrayList<Problem>();
    var asked = new Constraints(typed.containsKey("required"), typed.containsKey("unique"),
        line(typed, "pattern", TEXTS), Arrays.stream(typed.getOrDefault("options", "").split("\\R"))
            .map(Typed::line).filter(option -> !option.isEmpty()).limit(TEXTS).toList(),
        line(typed, "minimum", 40), line(typed, "maximum", 40), number(typed, "shortest", problems),
        number(typed, "longest", problems), shape(typed.getOrDefault("shape", "")));
    return new FieldForm(new Field(before.head(), line(typed, "name", Names.LONGEST).toLowerCase(Locale.ROOT), title,
        holds(typed.getOrDefault("holds", "")), line(typed, "unit", UNIT), asked), problems);
  }

  private static String line(Map<String, String> typed, String name, int longest) {
    return Typed.cut(Typed.line(typed.getOrDefault(name, "")), longest);
  }

  private static int number(Map<String, String> typed, String name, List<Problem> problems) {
    var text = line(typed, name, 10);
    if (text.isEmpty()) return 0;
    if (text.matches("\\d{1,5}")) return Integer.parseInt(text);
    problems.add(new Problem(name, "opendata.up.column.number.wrong"));
    return 0;
  }

  private static Shape shape(String word) {
    return Arrays.stream(Shape.values()).filter(each -> each.name().equals(word)).findFirst().orElse(Shape.ANY);
  }

  private static Holds holds(String word) {
    return Arrays.stream(Holds.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst()
        .orElse(Holds.TEXT);
  }

  /// With limits written as the column's cells are, or with what is wrong; `others` are the names of its neighbours.
  FieldForm checked(List<String> others, String decimal) {
    var wrong = new ArrayList<>(problems);
    if (!Names.isColumn(field.name())) wrong.add(new Problem("name", "opendata.up.column.name.wrong"));
    else
      if (others.contains(field.name())) wrong.add(new Problem("name", "opendata.up.column.name.taken"));
    if (field.title().az().isEmpty()) wrong.add(new Problem("title-az", "opendata.up.title.empty"));
    var asked = field.constraints();
    if (!isPattern(asked.pattern())) wrong.add(new Problem("pattern", "opendata.up.column.pattern.wrong"));
    if (!asked.shape().isOf(field.holds())) wrong.add(new Problem("shape", "opendata.up.column.shape.wrong"));
    var minimum = limit("minimum", asked.minimum(), decimal, wrong);
    var maximum = limit("maximum", asked.maximum(), decimal, wrong);
    if (asked.longest() > 0 && asked.longest() < asked.shortest())
      wrong.add(new Problem("longest", "opendata.up.column.longest.wrong"));
    var notation = new Notation(decimal.charAt(0));
    var options = new ArrayList<String>();
    for (var option : asked.options()) {
      var kept = notation.canonical(field.holds(), option);
      if (kept == null) wrong.add(new Problem("options", "opendata.up.column.option.wrong", option));
      else options.add(kept);
    }
    return new FieldForm(new Field(field.head(), field.name(), field.title(), field.holds(), field.unit(),
        new Constraints(asked.required(), asked.unique(), asked.pattern(), options, minimum, maximum,
            asked.shortest(), asked.longest(), asked.shape())),
        wrong);
  }

  private String limit(String name, String text, String decimal, List<Problem> wrong) {
    if (text.isEmpty()) return "";
    var kept = field.holds() == Holds.TEXT || field.holds() == Holds.TRUTH
        ? null
        : new Notation(decimal.charAt(0)).canonical(field.holds(), text);
    if (kept != null) return kept;
    wrong.add(new Problem(name, "opendata.up.column.limit.wrong"));
    return text;
  }

  private static boolean isPattern(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
