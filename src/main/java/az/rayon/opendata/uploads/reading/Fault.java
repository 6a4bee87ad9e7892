package az.rayon.opendata.uploads.reading;

import java.util.regex.Pattern;

/// What is wrong in a file, and where: the line, the column by the name in its head, the cell as it stands there, and
/// what was expected. `opendata.up.fault.` and the kind is a sentence for whoever sent it.
public record Fault(long line, String column, Kind kind, String cell, String expected) {

  private static final int SHOWN = 120;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

  /// What can be neither seen nor kept is shown by the sign for a letter that nobody knows, which is itself a fault.
  public Fault {
    cell = UNSEEN.matcher(cell).replaceAll("\uFFFD");
    cell = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
  }

  public enum Kind {
    /// letters after a closing quotation mark
    QUOTES,
    /// a quotation mark that nothing closes
    UNCLOSED,
    /// too few or too many cells
    RAGGED,
    /// more columns than any table has
    WIDE,
    /// two columns with one name
    HEAD_TWICE,
    /// the head once more, in the middle of the rows
    HEADER_AGAIN,
    /// bytes that are no letters in the file's encoding
    LETTERS,
    /// signs that cannot be seen or kept
    SIGNS, LONG, NOT_NUMBER, NOT_DAY, NOT_MOMENT, NOT_TRUTH, NOT_INTEGER, NOT_YEAR, NOT_EMAIL, NOT_URI, MISSING,
    DUPLICATE, KEY, PATTERN, OPTIONS, MINIMUM, MAXIMUM, SHORTEST, LONGEST,
    /// an object with a name that no other has
    UNKNOWN,
    /// JSON, but no list of rows
    SHAPE,
    /// the file ends or goes on where it may not
    BROKEN,
    /// there is no row in it
    EMPTY,
    /// the program failed over it
    FAILED,
    /// a text that a spreadsheet would run; kept as a text
    FORMULA;

    /// A warning keeps nothing from being published.
    public boolean warns() {
      return this == FORMULA;
    }

    /// Whether another text in the cell would put it right.
    public boolean mendable() {
      return switch (this) {
        case SIGNS, LONG, LETTERS, NOT_NUMBER, NOT_DAY, NOT_MOMENT, NOT_TRUTH, NOT_INTEGER, NOT_YEAR, NOT_EMAIL,
            NOT_URI, MISSING, DUPLICATE, PATTERN, OPTIONS, MINIMUM, MAXIMUM, SHORTEST, LONGEST ->
          true;
        case QUOTES, UNCLOSED, RAGGED, WIDE, HEAD_TWICE, HEADER_AGAIN, KEY, UNKNOWN, SHAPE, BROKEN, EMPTY, FAILED,
            FORMULA ->
          false;
      };
    }

    /// Whether the row may be left out: it is none of the table's.
    public boolean omittable() {
      return this == RAGGED || this == HEADER_AGAIN;
    }
  }
}
