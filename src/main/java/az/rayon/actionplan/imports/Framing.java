package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.ReadPaper.Reason;
import az.rayon.actionplan.imports.ReadPaper.Signatory;
import az.rayon.actionplan.imports.ReadPaper.Unread;
import az.rayon.actionplan.imports.ReadPaper.Years;
import az.rayon.actionplan.imports.Scan.Row;
import az.rayon.kernel.Azerbaijani;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands above and below the table: the title with the plan's years, and the ending with post, name and date.
final class Framing {

  private static final int LONGEST_LINE = 300;
  private static final int MOST_ENDING_LINES = 8;
  private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d)\\s*[-–—]\\s*(20\\d\\d)(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)(?!\\d)");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
  private static final Pattern DATE_LINE = Pattern.compile("(tarix:?\\s*)?%s(\\s*-?c[ıiuü])?(\\s+il(i)?)?\\.?"
      .formatted("(\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}+ \\d{4})"));
  private static final List<String> MONTHS = List.of("yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul",
      "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr");

  /// `below` is how many lines stand under the date.
  record Ending(@Nullable Signatory signatory, @Nullable LocalDate date, int below) {}

  private Framing() {}

  /// The title in its own lines. The `**` that a conversion from a word processor puts around bold text is not part
  /// of it.
  static String title(List<Row> rows, List<Unread> unread) {
    var lines = lines(rows);
    if (lines.isEmpty()) return "";
    for (var row : rows) {
      if (text(row).length() > 2 * LONGEST_LINE) unread.add(unread(row, Reason.TOO_LONG));
    }
    var title = String.join("\n", lines);
    return title.startsWith("**") && title.endsWith("**") && title.length() > 4
        ? title.substring(2, title.length() - 2).strip()
        : title;
  }

  static @Nullable Years years(String text) {
    var pair = YEARS.matcher(text);
    if (pair.find()) {
      int first = Integer.parseInt(pair.group(1));
      int last = Integer.parseInt(pair.group(2));
      return first <= last ? new Years(first, last) : null;
    }
    var one = YEAR.matcher(text);
    return one.find() ? new Years(Integer.parseInt(one.group(1)), Integer.parseInt(one.group(1))) : null;
  }

  /// Post, name and date, in this order, as official papers end; the post may take several lines. What stands below the
  /// date is no longer the paper but something that was added to it.
  static Ending ending(List<Row> all, List<Unread> unread) {
    int dated = 0;
    while (dated < all.size() && !isDate(text(all.get(dated)))) dated++;
    var rows = all.subList(0, Math.min(dated + 1, all.size()));
    return ending(rows, lines(all.subList(rows.size(), all.size())).size(), unread);
  }

  private static Ending ending(List<Row> rows, int below, List<Unread> unread) {
    var lines = new ArrayList<>(lines(rows));
    LocalDate date = null;
    for (var row : rows) {
      if (text(row).length() > LONGEST_LINE) unread.add(unread(row, Reason.ENDING));
    }
    if (!lines.isEmpty() && isDate(lines.getLast())) {
      date = date(lines.getLast());
      if (date == null) unread.add(unread(rows.getLast(), Reason.DATE));
      lines.removeLast();
    }
    if (lines.size() > MOST_ENDING_LINES) {
      rows.stream().filter(row -> !row.blank()).forEach(row -> unread.add(unread(row, Reason.OUTSIDE)));
      return new Ending(null, date, below);
    }
    if (lines.isEmpty()) return new Ending(null, date, below);
    var name = lines.removeLast();
    return new Ending(new Signatory(String.join("\n", lines), name), date, below);
  }

  static boolean isDate(String line) {
    return DATE_LINE.matcher(Azerbaijani.lower(line)).matches();
  }

  static @Nullable LocalDate date(String text) {
    var dotted = DOTTED.matcher(text);
    if (dotted.find()) return day(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
    var iso = ISO.matcher(text);
    if (iso.find()) return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    var written = WRITTEN.matcher(Azerbaijani.lower(text));
    return written.find() ? day(written.group(3), MONTHS.indexOf(written.group(2)) + 1, written.group(1)) : null;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static String excerpt(String line) {
    var text = line.strip();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  private static List<String> lines(List<Row> rows) {
    return rows.stream().map(Framing::text).filter(line -> !line.isEmpty()).toList();
  }

  private static String text(Row row) {
    return String.join(" ", row.cells()).strip();
  }

  private static Unread unread(Row row, Reason reason) {
    return new Unread(row.at(), reason, excerpt(text(row)));
  }
}
