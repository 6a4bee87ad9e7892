package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Value.Amount;
import az.rayon.services.forms.definition.Value.Choices;
import az.rayon.services.forms.definition.Value.Day;
import az.rayon.services.forms.definition.Value.Nothing;
import az.rayon.services.forms.definition.Value.Text;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How an answer is written down: one way for each kind where it is right, and as it was typed where it is not, so that
/// it can be shown again.
public final class Written {

  /// Wrong answers are kept too, but not without end.
  public static final int LONGEST_KEPT = 20_000;
  private static final int OWN_NUMBER = 9;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");

  private Written() {}

  /// What was sent for these questions. What was not sent is taken as left empty.
  public static Map<String, String> of(List<Field> fields, Map<String, List<String>> sent) {
    var written = new HashMap<String, String>();
    for (var field : fields) {
      var name = field.name();
      switch (field.kind()) {
        case Kind.Line _ -> written.put(name, line(first(sent, name)));
        case Kind.Lines _ -> written.put(name, text(first(sent, name)));
        case Kind.Amount _ -> written.put(name, number(line(first(sent, name))));
        case Kind.Day _ -> written.put(name, day(sent, name));
        case Kind.Many _ -> written.put(name, line(String.join(",", sent.getOrDefault(name, List.of()))));
        case Kind.Fin _ -> written.put(name, fin(line(first(sent, name))));
        case Kind.Voen _ -> written.put(name, BLANKS.matcher(first(sent, name)).replaceAll(""));
        case Kind.Phone _ -> written.put(name, phone(line(first(sent, name))));
        case Kind.Place _ -> {
          written.put(name, line(first(sent, name)));
          written.put(name + Answers.REST, line(first(sent, name + Answers.REST)));
        }
        case Kind.One _,Kind.YesNo _,Kind.Declaration _,Kind.Email _ -> written.put(name, line(first(sent, name)));
        case Kind.Files _,Kind.Group _ -> { /* these have ways of their own */ }
      }
    }
    return written;
  }

  /// Those of the questions to which more was sent than is kept.
  public static List<Field> tooLong(List<Field> fields, Map<String, List<String>> sent) {
    return fields.stream().filter(field -> Stream.of(field.name(), field.name() + Answers.REST)
        .anyMatch(name -> first(sent, name).length() > LONGEST_KEPT)).toList();
  }

  /// What a formula makes of it.
  static Value value(Kind kind, String written) {
    if (written.isEmpty()) return new Nothing();
    return switch (kind) {
      case Kind.Amount _ -> amount(written).<Value>map(Amount::new).orElseGet(Nothing::new);
      case Kind.Day _ -> date(written).<Value>map(Day::new).orElseGet(Nothing::new);
      case Kind.Many _ -> new Choices(Set.copyOf(List.of(written.split(","))));
      case Kind.YesNo _,Kind.Declaration _ -> Value.of(written.equals("yes"));
      case Kind.Line _,Kind.Lines _,Kind.One _,Kind.Place _,Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _ ->
        new Text(written);
      case Kind.Files _,Kind.Group _ -> new Nothing();
    };
  }

  public static String line(String typed) {
    return BLANKS.matcher(text(typed)).replaceAll(" ").strip();
  }

  public static String text(String typed) {
    var cut = typed.length() > LONGEST_KEPT ? typed.substring(0, LONGEST_KEPT) : typed;
    var lines = Normalizer.normalize(cut, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
    return CONTROL.matcher(lines).replaceAll("").strip();
  }

  static Optional<BigDecimal> amount(String written) {
    try {
      return written.length() > 30 ? Optional.empty() : Optional.of(new BigDecimal(written));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String first(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /// "1.234,50" and "12,5" as people write them here, "12.5" as machines do.
  private static String number(String typed) {
    var close = typed.replace(" ", "");
    var plain = (THOUSANDS.matcher(close).matches() ? close.replace(".", "") : close).replace(',', '.');
    return plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? new BigDecimal(plain).toPlainString() : typed;
  }

  private static String day(Map<String, List<String>> sent, String name) {
    var day = line(first(sent, name));
    var month = line(first(sent, name + "-month"));
    var year = line(first(sent, name + "-year"));
    if ((day + month + year).isEmpty()) return "";
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
    } catch (DateTimeException | NumberFormatException e) {
      return day + "." + month + "." + year;
    }
  }

  /// A letter O is a nought: there is none in a FİN. What else is wrong is said, not guessed.
  private static String fin(String typed) {
    return BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT).replace('O', '0');
  }

  /// "+994501234567", however it was typed; a number of another country stays as it is.
  private static String phone(String typed) {
    var digits = typed.replaceAll("[\\s()./-]", "");
    var own = digits.startsWith("+994") || digits.startsWith("00994")
        ? digits.replaceFirst("^(\\+|00)9940?", "")
        : digits.startsWith("0") ? digits.substring(1) : digits;
    return own.matches("[0-9]{" + OWN_NUMBER + "}") ? "+994" + own : typed;
  }
}
