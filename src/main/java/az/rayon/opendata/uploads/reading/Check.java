package az.rayon.opendata.uploads.reading;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks row after row against how the file is to be read. Cells that were put right on the page stand in the place
/// of those in the file. What only all rows together can tell (a key twice) is asked of the database afterwards.
public final class Check {

  private static final char DELETE = 0x7F;
  private static final char UNKNOWN = '\uFFFD';

  private final Reading reading;
  private final Map<String, String> mended;
  private final Notation notation;
  private final List<@Nullable Pattern> patterns;
  private final List<String> heads;
  /// Whether anything is asked of a column's cells; records are compared too slowly to do so for each of them.
  private final List<Boolean> asked;

  public Check(Reading reading, Map<String, String> mended) {
    this.reading = reading;
    this.mended = mended;
    this.notation = new Notation(reading.decimal().equals(",") ? ',' : '.');
    this.heads = reading.heads();
    this.asked = reading.fields().stream().map(field -> !field.constraints().equals(Constraints.NONE)).toList();
    this.patterns = reading.fields().stream().map(Check::pattern).toList();
  }

  private static @Nullable Pattern pattern(Field field) {
    var pattern = field.constraints().pattern();
    return pattern.isEmpty() ? null : Pattern.compile(pattern);
  }

  /// Where a cell was put right: by its line and its column. Without a column it is a row that was left out.
  public static String place(long line, String column) {
    return line + ":" + column;
  }

  /// A row as it will be kept, and what is wrong with it; null cells hold nothing.
  public record Checked(List<@Nullable String> cells, List<Fault> faults) {

    private static final Checked NOTHING = new Checked(List.of(), List.of());

    /// Of a row that was left out.
    public boolean isNothing() {
      return cells.isEmpty() && faults.isEmpty();
    }

    public boolean sound() {
      return faults.isEmpty() || faults.stream().allMatch(fault -> fault.kind().warns());
    }
  }

  /// What is wrong with the names of the columns: none may be called as another is, unless it was given a title of its
  /// own on the page.
  public List<Fault> head() {
    var faults = new ArrayList<Fault>();
    var known = new HashSet<String>();
    for (var field : reading.fields()) {
      var called = Azerbaijani.fold(field.head().strip() + "\n" + field.title().az());
      if (!field.head().isBlank() && !known.add(called))
        faults.add(new Fault(Math.max(1, reading.head()), field.name(), Fault.Kind.HEAD_TWICE, field.head(), ""));
    }
    return faults;
  }

  public Checked row(Row row) {
    if (!mended.isEmpty() && mended.containsKey(place(row.line(), ""))) return Checked.NOTHING;
    int width = reading.fields().size();
    if (row.broken() != null) return wrong(row, row.broken(), "");
    if (row.cells().size() != width && !isPadded(row, width))
      return wrong(row, Fault.Kind.RAGGED,
          row.cells().size() + " / " + width);
    if (reading.head() > 0 && isHead(row)) return wrong(row, Fault.Kind.HEADER_AGAIN, "");
    var kept = new ArrayList<@Nullable String>(width);
    List<Fault> faults = new ArrayList<>(0);
    for (int i = 0; i < width; i++) kept.add(cell(row, i, faults));
    return new Checked(kept, faults);
  }

  /// Spreadsheets leave out empty cells at the end of a row.
  private boolean isPadded(Row row, int width) {
    if (reading.kind() == Kind.TEXT) return false;
    return row.cells().size() < width
        || row.cells().subList(width, row.cells().size()).stream().allMatch(cell -> cell == null || cell.isBlank());
  }

  private boolean isHead(Row row) {
    for (int i = 0; i < heads.size(); i++) if (!row.cell(i).equals(heads.get(i))) return false;
    return !heads.isEmpty();
  }

  private static Checked wrong(Row row, Fault.Kind kind, String expected) {
    return new Checked(List.of(), List.of(new Fault(row.line(), "", kind, row.cell(0), expected)));
  }

  private @Nullable String cell(Row row, int place, List<Fault> faults) {
    var field = reading.fields().get(place);
    var cell = row.cell(place);
    if (!mended.isEmpty()) cell = mended.getOrDefault(place(row.line(), field.name()), cell);
    if (holdsNothing(cell, field)) {
      if (field.constraints().required() || reading.key().contains(field.name()))
        faults.add(new Fault(row.line(), field.name(), Fault.Kind.MISSING, "", ""));
      return null;
    }
    var wrong = signs(cell);
    var kept = wrong == null ? notation.canonical(field.holds(), cell) : null;
    if (wrong == null && kept == null) wrong = unfit(field.holds());
    if (kept != null && asked.get(place)) wrong = against(field, kept, place);
    if (wrong != null) faults.add(new Fault(row.line(), field.name(), wrong, cell, expected(field, wrong)));
    else
      if (field.holds() == Holds.TEXT && Csv.isFormula(cell))
        faults.add(new Fault(row.line(), field.name(), Fault.Kind.FORMULA, cell, ""));
    return kept;
  }

  private boolean holdsNothing(String cell, Field field) {
    return cell.isEmpty() || (field.holds() != Holds.TEXT && cell.isBlank())
        || (!reading.missing().isEmpty() && reading.missing().contains(cell.strip()));
  }

  /// A cell as it will be kept; null where there is anything to say about it.
  @Nullable
  String sound(String cell, int place) {
    var holds = reading.fields().get(place).holds();
    if (cell.isBlank() || signs(cell) != null || (holds == Holds.TEXT && Csv.isFormula(cell))) return null;
    var kept = notation.canonical(holds, cell);
    if (kept == null || !asked.get(place)) return kept;
    return against(reading.fields().get(place), kept, place) == null ? kept : null;
  }

  private static Fault.@Nullable Kind signs(String cell) {
    if (cell.length() > Rows.LONGEST) return Fault.Kind.LONG;
    for (int i = 0; i < cell.length(); i++) {
      char sign = cell.charAt(i);
      if (sign == UNKNOWN) return Fault.Kind.LETTERS;
      if (sign == DELETE || (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) return Fault.Kind.SIGNS;
    }
    return null;
  }

  private static Fault.Kind unfit(Holds holds) {
    return switch (holds) {
      case NUMBER -> Fault.Kind.NOT_NUMBER;
      case DAY -> Fault.Kind.NOT_DAY;
      case MOMENT -> Fault.Kind.NOT_MOMENT;
      case TRUTH -> Fault.Kind.NOT_TRUTH;
      case TEXT -> Fault.Kind.SIGNS;
    };
  }

  private Fault.@Nullable Kind against(Field field, String kept, int place) {
    var pattern = patterns.get(place);
    var asked = field.constraints();
    if (!asked.shape().fits(kept)) return Fault.Kind.valueOf("NOT_" + asked.shape());
    if (!asked.options().isEmpty() && !asked.options().contains(kept)) return Fault.Kind.OPTIONS;
    int length = kept.codePointCount(0, kept.length());
    if (asked.shortest() > 0 && length < asked.shortest()) return Fault.Kind.SHORTEST;
    if (asked.longest() > 0 && length > asked.longest()) return Fault.Kind.LONGEST;
    if (pattern != null && !matches(pattern, kept)) return Fault.Kind.PATTERN;
    if (!asked.minimum().isEmpty() && compare(field.holds(), kept, asked.minimum()) < 0) return Fault.Kind.MINIMUM;
    return !asked.maximum().isEmpty() && compare(field.holds(), kept, asked.maximum()) > 0 ? Fault.Kind.MAXIMUM : null;
  }

  private static boolean matches(Pattern pattern, String cell) {
    try {
      return pattern.matcher(new Bounded(cell)).matches();
    } catch (Bounded.Tired e) {
      return false;
    }
  }

  private static int compare(Holds holds, String kept, String limit) {
    return switch (holds) {
      case NUMBER -> new BigDecimal(kept).compareTo(new BigDecimal(limit));
      case DAY -> LocalDate.parse(kept).compareTo(LocalDate.parse(limit));
      case MOMENT -> Instant.parse(kept).compareTo(Instant.parse(limit));
      case TEXT, TRUTH -> kept.compareTo(limit);
    };
  }

  private static String expected(Field field, Fault.Kind kind) {
    var asked = field.constraints();
    return switch (kind) {
      case OPTIONS -> String.join(", ", asked.options());
      case PATTERN -> asked.pattern();
      case MINIMUM -> asked.minimum();
      case MAXIMUM -> asked.maximum();
      case SHORTEST -> String.valueOf(asked.shortest());
      case LONGEST -> String.valueOf(asked.longest());
      case LONG -> String.valueOf(Rows.LONGEST);
      default -> "";
    };
  }
}
