package az.rayon.services.forms.editing;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Formula;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Option;
import az.rayon.services.forms.definition.Written;
import az.rayon.site.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One question as the editor's page has it, box by box, and back. Options are written one a line:
/// `value | Azərbaycanca | English | Русский`.
final class FieldForm {

  private static final List<String> NUMBERS = List.of("longest", "least", "most", "decimals");

  /// Before the code of a paper that the question asks for.
  static final String PAPER = "paper-";

  private FieldForm() {}

  /// The kinds that can be added, by the names of the file.
  static final List<String> KINDS = List.of("text", "long-text", "number", "date", "one-of", "many-of", "yes-no",
      "address", "fin", "voen", "phone", "email", "file", "group", "declaration");

  static Optional<Kind> fresh(String kind) {
    return Optional.ofNullable(switch (kind) {
      case "text" -> new Kind.Line(0, "");
      case "long-text" -> new Kind.Lines(0);
      case "number" -> new Kind.Amount(null, null, 0, Translated.az(""));
      case "date" -> new Kind.Day("", "");
      case "one-of" -> new Kind.One(List.of());
      case "many-of" -> new Kind.Many(List.of());
      case "yes-no" -> new Kind.YesNo();
      case "address" -> new Kind.Place();
      case "fin" -> new Kind.Fin();
      case "voen" -> new Kind.Voen();
      case "phone" -> new Kind.Phone();
      case "email" -> new Kind.Email();
      case "file" -> Kind.Files.upTo(1);
      case "group" -> new Kind.Group(0, 0, List.of());
      case "declaration" -> new Kind.Declaration();
      default -> null;
    });
  }

  static String name(Kind kind) {
    return KINDS.stream().filter(each -> fresh(each).orElseThrow().getClass().equals(kind.getClass())).findFirst()
        .orElseThrow();
  }

  static Map<String, String> typed(Field field) {
    var typed = new HashMap<String, String>();
    typed.put("name", field.name());
    put(typed, "label", field.label());
    put(typed, "hint", field.hint());
    put(typed, "problem", field.problem());
    typed.put("required", field.required() ? "yes" : "");
    typed.put("when", field.when().text());
    typed.put("source", field.source());
    put(typed, field.kind());
    return typed;
  }

  /// What belongs to the kind of the question.
  private static void put(Map<String, String> typed, Kind kind) {
    switch (kind) {
      case Kind.Line(var longest, var pattern) ->
        typed.putAll(Map.of("longest", limit(longest), "pattern", pattern));
      case Kind.Lines(var longest) -> typed.put("longest", limit(longest));
      case Kind.Amount(var least, var most, var decimals, var unit) -> {
        typed.put("least", plain(least));
        typed.put("most", plain(most));
        typed.put("decimals", String.valueOf(decimals));
        put(typed, "unit", unit);
      }
      case Kind.Day(var earliest, var latest) -> typed.putAll(Map.of("earliest", earliest, "latest", latest));
      case Kind.One(var options) -> typed.put("options", lines(options));
      case Kind.Many(var options) -> typed.put("options", lines(options));
      case Kind.Files(var most, var papers) -> {
        typed.put("most", String.valueOf(most));
        papers.forEach(paper -> typed.put(PAPER + paper, "on"));
      }
      case Kind.Group(var least, var most, var _) ->
        typed.putAll(Map.of("least", String.valueOf(least), "most", String.valueOf(most)));
      case Kind.YesNo _,Kind.Place _,Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _,Kind.Declaration _ -> {
        /* these have nothing more to set */
      }
    }
  }

  /// What cannot be read as the number that it should be.
  static List<Problem> problems(Kind kind, Map<String, String> typed) {
    var whole = kind instanceof Kind.Amount ? List.of("decimals") : NUMBERS;
    return NUMBERS.stream().filter(name -> !get(typed, name).isEmpty())
        .filter(name -> whole.contains(name)
            ? !get(typed, name).matches("[0-9]{1,5}")
            : number(get(typed, name)).isEmpty())
        .map(name -> new Problem(name, "services.forms.edit.number")).toList();
  }

  static Field field(Field before, Map<String, String> typed) {
    return new Field(before.name(), words(typed, "label"), words(typed, "hint"), words(typed, "problem"),
        !get(typed, "required").isEmpty(), Formula.of(get(typed, "when")), get(typed, "source"),
        kind(before.kind(), typed));
  }

  private static Kind kind(Kind before, Map<String, String> typed) {
    return switch (before) {
      case Kind.Line _ -> new Kind.Line(whole(typed, "longest"), get(typed, "pattern"));
      case Kind.Lines _ -> new Kind.Lines(whole(typed, "longest"));
      case Kind.Amount _ -> new Kind.Amount(number(get(typed, "least")).orElse(null),
          number(get(typed, "most")).orElse(null), whole(typed, "decimals"), words(typed, "unit"));
      case Kind.Day _ -> new Kind.Day(get(typed, "earliest"), get(typed, "latest"));
      case Kind.One _ -> new Kind.One(options(typed));
      case Kind.Many _ -> new Kind.Many(options(typed));
      case Kind.Files _ -> new Kind.Files(whole(typed, "most"), papers(typed));
      case Kind.Group(var _, var _, var fields) ->
        new Kind.Group(whole(typed, "least"), whole(typed, "most"), fields);
      case Kind.YesNo _,Kind.Place _,Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _,Kind.Declaration _ ->
        before;
    };
  }

  static List<String> papers(Map<String, String> typed) {
    return typed.keySet().stream().filter(name -> name.startsWith(PAPER)).map(name -> name.substring(PAPER.length()))
        .sorted().toList();
  }

  /// The name that was typed for what was called `before`; its own where none was.
  static String name(Map<String, String> typed, String before) {
    var name = get(typed, "name");
    return name.isEmpty() ? before : name;
  }

  static Translated words(Map<String, String> typed, String name) {
    return new Translated(get(typed, name + "-az"), get(typed, name + "-en"), get(typed, name + "-ru"));
  }

  static void put(Map<String, String> typed, String name, Translated words) {
    typed.putAll(Map.of(name + "-az", words.az(), name + "-en", words.en(), name + "-ru", words.ru()));
  }

  static String get(Map<String, String> typed, String name) {
    return Written.text(typed.getOrDefault(name, ""));
  }

  /// A line without a value gets one from its words.
  private static List<Option> options(Map<String, String> typed) {
    return get(typed, "options").lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
      var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (parts.size() == 1) return new Option(value(line), Translated.az(line));
      return new Option(parts.getFirst(), new Translated(parts.get(1), part(parts, 2), part(parts, 3)));
    }).toList();
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : "";
  }

  private static String value(String words) {
    var plain = Azerbaijani.fold(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return plain.substring(0, Math.min(30, plain.length()));
  }

  private static String lines(List<Option> options) {
    return options.stream().map(option -> String.join(" | ", option.value(), option.label().az(), option.label().en(),
        option.label().ru())).collect(Collectors.joining("\n"));
  }

  private static int whole(Map<String, String> typed, String name) {
    return get(typed, name).matches("[0-9]{1,5}") ? Integer.parseInt(get(typed, name)) : 0;
  }

  private static Optional<BigDecimal> number(String typed) {
    var plain = typed.replace(',', '.');
    return plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private static String limit(int longest) {
    return longest == 0 ? "" : String.valueOf(longest);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
