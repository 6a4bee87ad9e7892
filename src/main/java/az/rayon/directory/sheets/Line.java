package az.rayon.directory.sheets;

import az.rayon.directory.Contact;
import az.rayon.directory.Provenance;
import az.rayon.directory.Settlement;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.kernel.Translated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a table that is being brought in. Every value is read even when an earlier one was wrong, so that a
/// person learns of all faults at once; what could not be read stands in for itself until then and is never stored.
public final class Line {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PHONE = Pattern.compile("\\+[0-9]{7,15}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern SITE = Pattern.compile("https?://\\S+");
  private static final Pattern VOEN = Pattern.compile("[0-9]{9}[12]");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
      .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,6})?");
  private static final int LONGEST = 500;

  private final int number;
  private final Map<String, String> cells;
  private final List<Fault> faults;
  private final Set<String> wrong = new HashSet<>();

  public Line(int number, Map<String, String> cells, List<Fault> faults) {
    this.number = number;
    this.cells = cells;
    this.faults = faults;
  }

  public int number() {
    return number;
  }

  String text(String column) {
    var cell = cells.getOrDefault(column, "").strip();
    var text = cell.startsWith("'") && Exporting.FORMULA.matcher(cell.substring(1)).matches()
        ? cell.substring(1)
        : cell;
    if (text.length() > LONGEST) return wrong(column, "", "directory.import.long", LONGEST);
    return text;
  }

  String required(String column) {
    var text = text(column);
    return text.isEmpty() ? wrong(column, "?", "directory.import.missing") : text;
  }

  String code(String column) {
    var text = required(column);
    return CODE.matcher(text).matches() && text.length() <= 60
        ? text
        : wrong(column, "x", "directory.import.code", text);
  }

  Translated translated(String column) {
    return new Translated(required(column + "_az"), text(column + "_en"), text(column + "_ru"));
  }

  Contact contact() {
    return new Contact(text("address"), phone(), email());
  }

  String phone() {
    var text = text("phone").replaceAll("[\\s()-]", "");
    var whole = text.matches("0[0-9]{9}") ? "+994" + text.substring(1) : text;
    return whole.isEmpty() || PHONE.matcher(whole).matches()
        ? whole
        : wrong("phone", "", "directory.import.phone", text);
  }

  String email() {
    return matching("email", EMAIL, "directory.import.email");
  }

  String site() {
    return matching("site", SITE, "directory.import.site");
  }

  @Nullable
  String voen() {
    var text = matching("voen", VOEN, "directory.import.voen");
    return text.isEmpty() ? null : text;
  }

  /// Both degrees or neither; how sure we are of them is unconfirmed unless somebody says otherwise.
  Settlement.@Nullable Spot spot() {
    var latitude = degrees("latitude", 90);
    var longitude = degrees("longitude", 180);
    var located = text("located").isEmpty() ? Standing.UNCONFIRMED : oneOf("located", Standing.class);
    if (latitude != null && longitude != null) return new Settlement.Spot(latitude, longitude, located);
    if (latitude == null && longitude == null) return null;
    wrong(latitude == null ? "latitude" : "longitude", "", "directory.import.spot");
    return null;
  }

  private @Nullable BigDecimal degrees(String column, int most) {
    var text = text(column).replace(',', '.');
    if (text.isEmpty()) return null;
    if (!DEGREES.matcher(text).matches()) return wrong(column, BigDecimal.ZERO, "directory.import.degrees", text, most);
    var degrees = new BigDecimal(text);
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0
        ? wrong(column, BigDecimal.ZERO, "directory.import.degrees", text, most)
        : degrees;
  }

  int place() {
    var text = text("place");
    if (text.isEmpty()) return 0;
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : wrong("place", 0, "directory.import.number", text);
  }

  <E extends Enum<E>> E oneOf(String column, Class<E> type) {
    var text = required(column);
    var values = type.getEnumConstants();
    return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst()
        .orElseGet(() -> wrong(column, values[0], "directory.import.choice", text,
            Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
  }

  /// The id behind a code of something that is known already, or stands in the same file.
  UUID known(String column, Function<String, @Nullable UUID> ids) {
    var code = code(column);
    var id = ids.apply(code);
    return id == null ? wrong(column, new UUID(0, 0), "directory.import.unknown", code) : id;
  }

  Term term() {
    var from = date("from");
    var until = date("until");
    if (from == null) return Term.since(wrong("from", LocalDate.EPOCH, "directory.import.missing"));
    if (until != null && until.isBefore(from)) return wrong("until", Term.since(from), "directory.import.order");
    return new Term(from, until);
  }

  Provenance provenance() {
    var standing = text("standing").isEmpty() ? Standing.UNCONFIRMED : oneOf("standing", Standing.class);
    return new Provenance(standing, text("source"));
  }

  /// One fault a cell: what follows from the first would only hide it.
  public <T> T wrong(String column, T instead, String message, Object... values) {
    if (wrong.add(column)) faults.add(new Fault(number, column, message, values));
    return instead;
  }

  private String matching(String column, Pattern pattern, String message) {
    var text = text(column);
    return text.isEmpty() || pattern.matcher(text).matches() ? text : wrong(column, "", message, text);
  }

  /// A day as the state writes it (28.12.2022) or as machines do (2022-12-28).
  private @Nullable LocalDate date(String column) {
    var text = text(column);
    if (text.isEmpty()) return null;
    try {
      return text.contains(".") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
    } catch (DateTimeException _) {
      return wrong(column, LocalDate.EPOCH, "directory.import.date", text);
    }
  }
}
