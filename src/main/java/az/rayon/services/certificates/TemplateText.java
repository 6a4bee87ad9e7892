package az.rayon.services.certificates;

import az.rayon.services.certificates.Content.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The text of a template, in paragraphs with an empty line between them. `{holder}` stands for a field; what stands in
/// square brackets is left out when none of the fields in it was given; a table or a long text has a paragraph of its
/// own.
public record TemplateText(String source) {

  /// The fields that every certificate has.
  public static final List<String> OWN = List.of("holder", "fin", "number", "date", "until", "application",
      "authority");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}\\s]*)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n");
  private static final int DEEPEST = 1;

  /// What is wrong with a text; `what` names the field or shows the place.
  public record Fault(Kind kind, String what) {

    public enum Kind {
      /// a brace or bracket without its other half, or one inside another
      BRACKETS,
      /// a name in braces that is no field
      UNKNOWN_FIELD,
      /// a field that the text never calls for
      UNUSED_FIELD,
      /// a table or a long text in the midst of a sentence
      NOT_ALONE,
      /// the text does not say whose certificate it is
      NO_HOLDER,
      /// a field begins with an answer that the form does not ask for, or that does not fit it
      ORIGIN
    }
  }

  public List<String> paragraphs() {
    return BREAK.splitAsStream(source.strip()).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  /// The fields that the text calls for, in its order.
  Set<String> names() {
    return names(source);
  }

  public List<Fault> faults(List<Wanted> fields) {
    var faults = new ArrayList<Fault>();
    paragraphs().stream().filter(paragraph -> !balanced(paragraph))
        .forEach(paragraph -> faults.add(new Fault(Fault.Kind.BRACKETS, beginning(paragraph))));
    var known = new TreeSet<>(OWN);
    fields.forEach(field -> known.add(field.name()));
    names().stream().filter(name -> !known.contains(name))
        .forEach(name -> faults.add(new Fault(Fault.Kind.UNKNOWN_FIELD, "{" + name + "}")));
    for (var field : fields) {
      var call = "{" + field.name() + "}";
      if (!source.contains(call)) faults.add(new Fault(Fault.Kind.UNUSED_FIELD, call));
      else
        if (field.kind().alone() && paragraphs().stream().anyMatch(each -> each.contains(call) && !each.equals(call)))
          faults.add(new Fault(Fault.Kind.NOT_ALONE, call));
    }
    if (!names().contains("holder")) faults.add(new Fault(Fault.Kind.NO_HOLDER, "{holder}"));
    return faults;
  }

  /// The text with everything in its place.
  List<Passage> fill(List<Wanted> fields, Map<String, String> values) {
    var alone = fields.stream().filter(field -> field.kind().alone())
        .collect(Collectors.toMap(field -> "{" + field.name() + "}", field -> field));
    var passages = new ArrayList<Passage>();
    for (var paragraph : paragraphs()) {
      var field = alone.get(paragraph);
      if (field == null) passages.add(Passage.of(filled(paragraph, values)));
      else passages.addAll(own(field, values.getOrDefault(field.name(), "")));
    }
    return passages.stream().filter(passage -> !passage.isEmpty()).toList();
  }

  private static List<Passage> own(Wanted field, String value) {
    if (field.kind() == Wanted.Kind.LINES) return value.lines().map(String::strip).map(Passage::of).toList();
    if (value.isBlank()) return List.of();
    return List.of(new Passage(field.label().az(), field.columns(),
        rows(value).stream().map(row -> fitting(row, field.columns().size())).toList()));
  }

  /// Only a preview has rows that are not whole.
  private static List<String> fitting(List<String> row, int columns) {
    return IntStream.range(0, columns).mapToObj(at -> at < row.size() ? row.get(at) : "").toList();
  }

  /// A line for each row, its cells apart by semicolons.
  static List<List<String>> rows(String value) {
    return value.lines().map(String::strip).filter(line -> !line.isEmpty())
        .map(line -> Arrays.stream(line.split(";", -1)).map(String::strip).toList()).toList();
  }

  private static String filled(String paragraph, Map<String, String> values) {
    var whole = OPTIONAL.matcher(paragraph).replaceAll(part -> names(part.group(1)).stream()
        .allMatch(name -> value(name, values).isEmpty()) ? "" : Matcher.quoteReplacement(part.group(1)));
    return FIELD.matcher(whole)
        .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), values))).strip();
  }

  private static String value(String name, Map<String, String> values) {
    return values.getOrDefault(name, "").strip();
  }

  private static Set<String> names(String text) {
    return FIELD.matcher(text).results().map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean balanced(String paragraph) {
    return depth(paragraph, '[', ']') && depth(FIELD.matcher(paragraph).replaceAll(""), '{', '}')
        && FIELD.matcher(paragraph).replaceAll("").indexOf('{') < 0;
  }

  private static boolean depth(String text, char opens, char closes) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == opens) depth++;
      if (sign == closes) depth--;
      if (depth < 0 || depth > DEEPEST) return false;
    }
    return depth == 0;
  }

  private static String beginning(String paragraph) {
    return paragraph.length() <= 40 ? paragraph : paragraph.substring(0, 40) + "…";
  }
}
