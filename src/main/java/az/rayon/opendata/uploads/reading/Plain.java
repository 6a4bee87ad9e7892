package az.rayon.opendata.uploads.reading;

import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes rows that lie whole in the reader's buffer without making a text of each cell: most stand there letter for
/// letter as they will be kept. It is never wrong about a row that it takes; all others are left to `Check`.
public final class Plain {

  private static final int NOT = -1;
  private static final int LONGEST_NUMBER = 60;
  private static final char DELETE = 0x7F;
  private static final char FIRST_OF_TWO = '\uD800';

  private final Check check;
  private final List<Holds> holds;
  private final boolean[] needed;
  private final boolean[] asked;
  private final boolean point;
  private final String head;

  private Plain(Reading reading, Check check) {
    this.check = check;
    this.holds = reading.fields().stream().map(Field::holds).toList();
    this.needed = new boolean[holds.size()];
    this.asked = new boolean[holds.size()];
    for (int i = 0; i < needed.length; i++) {
      var field = reading.fields().get(i);
      var constraints = field.constraints();
      needed[i] = constraints.required() || reading.key().contains(field.name());
      asked[i] = constraints.asksOfCells();
    }
    this.point = !reading.decimal().equals(",");
    this.head = reading.head() > 0 && !holds.isEmpty() ? reading.heads().getFirst() : "";
  }

  /// Empty where cells were put right on the page, which are found by their line, or are written in a way that few use.
  public static Optional<Plain> of(Reading reading, Map<String, String> mended, Check check) {
    boolean usual = mended.isEmpty() && reading.missing().isEmpty() && reading.quote().equals(Reading.QUOTE);
    return usual ? Optional.of(new Plain(reading, check)) : Optional.empty();
  }

  /// Adds the row that begins at a place of the buffer, and tells where it ends; -1 where it must be looked at, or goes
  /// on behind the buffer.
  int take(char[] buffer, int at, int filled, char between, Bytes into) {
    int before = into.size();
    int end = cells(buffer, at, filled, between, into);
    if (end == NOT || isHead(buffer, at, between)) {
      into.cut(before);
      return NOT;
    }
    into.end();
    return end;
  }

  private int cells(char[] buffer, int at, int filled, char between, Bytes into) {
    int place = at;
    int last = needed.length - 1;
    boolean empty = true;
    for (int i = 0; i <= last; i++) {
      int from = place;
      if (i > 0) into.comma();
      place = cell(i, buffer, from, filled, between, into);
      if (place == NOT || place >= filled - 1) return NOT;
      empty &= place == from;
      if (i < last && buffer[place++] != between) return NOT;
    }
    return empty || !isEnd(buffer[place]) ? NOT : place;
  }

  /// Adds the cell and tells where it ends.
  private int cell(int column, char[] buffer, int from, int filled, char between, Bytes into) {
    if (from >= filled) return NOT;
    char first = buffer[from];
    if (first == between || isEnd(first)) return needed[column] ? NOT : from;
    int end = asked[column] ? NOT : asItStands(holds.get(column), buffer, from, filled, between);
    if (end != NOT && end < filled && (buffer[end] == between || isEnd(buffer[end]))) {
      into.add(buffer, from, end);
      return end;
    }
    boolean quoted = first == '"';
    int begin = quoted ? from + 1 : from;
    int stop = stop(buffer, begin, filled, between, quoted);
    if (stop == NOT) return NOT;
    var kept = check.sound(new String(buffer, begin, stop - begin), column);
    if (kept == null) return NOT;
    into.add(Csv.written(kept, ','));
    return quoted ? stop + 1 : stop;
  }

  /// Where the letters of a cell end, if no mark is among them and they stand in one line.
  private static int stop(char[] buffer, int from, int filled, char between, boolean quoted) {
    for (int i = from; i < filled; i++) {
      char sign = buffer[i];
      if (sign == '"') return quoted ? i : NOT;
      if (isEnd(sign)) return quoted ? NOT : i;
      if (sign == between && !quoted) return i;
    }
    return NOT;
  }

  /// Where the cell ends, if it is written as what the column holds is kept.
  private int asItStands(Holds kind, char[] buffer, int from, int filled, char between) {
    return switch (kind) {
      case TEXT -> text(buffer, from, filled, between);
      case NUMBER -> number(buffer, from, filled);
      case DAY -> day(buffer, from, filled);
      case MOMENT -> moment(buffer, from, filled);
      case TRUTH -> truth(buffer, from, filled);
    };
  }

  private static boolean isEnd(char sign) {
    return sign == '\n' || sign == '\r';
  }

  /// The head once more, perhaps: its first cell is enough to look twice.
  private boolean isHead(char[] buffer, int at, char between) {
    if (head.isEmpty()) return false;
    int from = buffer[at] == '"' ? at + 1 : at;
    for (int i = 0; i < head.length(); i++) if (buffer[from + i] != head.charAt(i)) return false;
    char after = buffer[from + head.length()];
    return after == between || after == '"' || isEnd(after);
  }

  /// Begins with a letter or a digit, so that no spreadsheet runs it, and holds nothing that must be quoted.
  private static int text(char[] buffer, int from, int filled, char between) {
    if (!Character.isLetterOrDigit(buffer[from])) return NOT;
    for (int i = from; i < filled; i++) {
      char sign = buffer[i];
      if (sign == between || isEnd(sign)) return i;
      if (sign < ' ' || sign == '"' || sign == ',' || sign == DELETE || sign >= FIRST_OF_TWO) return NOT;
    }
    return NOT;
  }

  private int number(char[] buffer, int from, int filled) {
    int first = buffer[from] == '-' ? from + 1 : from;
    int at = digits(buffer, first, filled);
    boolean zero = first < filled && buffer[first] == '0';
    if (at == first || (zero && (at > first + 1 || first > from))) return NOT;
    if (point && at < filled && buffer[at] == '.') {
      int parts = digits(buffer, at + 1, filled);
      if (parts == at + 1) return NOT;
      at = parts;
    }
    return at - from > LONGEST_NUMBER ? NOT : at;
  }

  private static int digits(char[] buffer, int from, int filled) {
    int at = from;
    while (at < filled && buffer[at] >= '0' && buffer[at] <= '9') at++;
    return at;
  }

  /// 2026-11-28
  private static int day(char[] buffer, int from, int filled) {
    if (from + 10 >= filled || buffer[from + 4] != '-' || buffer[from + 7] != '-') return NOT;
    int year = part(buffer, from, 4);
    int month = part(buffer, from + 5, 2);
    int day = part(buffer, from + 8, 2);
    if (year < 1_000 || month < 1 || month > 12 || day < 1) return NOT;
    return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? from + 10 : NOT;
  }

  /// 2026-11-28T05:00:00Z
  private static int moment(char[] buffer, int from, int filled) {
    int at = day(buffer, from, filled);
    if (at == NOT || from + 20 >= filled || buffer[at] != 'T' || buffer[at + 3] != ':' || buffer[at + 6] != ':'
        || buffer[at + 9] != 'Z')
      return NOT;
    int hour = part(buffer, at + 1, 2);
    int minute = part(buffer, at + 4, 2);
    int second = part(buffer, at + 7, 2);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60 ? at + 10 : NOT;
  }

  /// -1 where there are other signs than digits.
  private static int part(char[] buffer, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9) return NOT;
      number = number * 10 + digit;
    }
    return number;
  }

  private static int truth(char[] buffer, int from, int filled) {
    return is("true", buffer, from, filled)
        ? from + "true".length()
        : is("false", buffer, from, filled) ? from + "false".length() : NOT;
  }

  private static boolean is(String word, char[] buffer, int from, int filled) {
    if (from + word.length() >= filled) return false;
    for (int i = 0; i < word.length(); i++) if (buffer[from + i] != word.charAt(i)) return false;
    return true;
  }
}
