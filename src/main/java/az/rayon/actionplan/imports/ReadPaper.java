package az.rayon.actionplan.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan or a report as its file tells it, word for word; `headings` are a report's three columns as it named them. It
/// may be saved only when every line was read; `below` counts the lines under the date, which belong to no paper.
record ReadPaper(String title, List<String> headings, @Nullable Years years, List<Direction> directions,
    List<Clause> clauses, @Nullable Signatory signatory, @Nullable LocalDate date, boolean report, List<Unread> unread,
    List<Joined> joined, int below) {

  /// The first and the last year that the plan covers.
  record Years(int first, int last) {}

  record Direction(String number, String title) {}

  /// One measure: its clause in the plan, its name, and in a report what is said of its execution. `line` is where it
  /// stands in the file; what a plan's table does not tell is empty.
  record Clause(int line, String number, String title, String status, String direction, String executors,
      String indicator, @Nullable LocalDate starts, @Nullable LocalDate ends) {}

  record Signatory(String post, String name) {}

  /// A line that could not be read, why, and how it begins.
  record Unread(int line, Reason reason, String excerpt) {}

  /// A line that was taken as the rest of the row before it, as where a table's row was broken in two.
  record Joined(int line, String number) {}

  enum Reason {
    NO_HEADING,
    NO_CLAUSES,
    NUMBER,
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    NO_NAME,
    NO_STATUS,
    TWICE,
    TOO_LONG,
    DATE,
    /// a line of text that belongs to no row
    OUTSIDE,
    /// letters that an earlier conversion has replaced with �
    LOST_LETTERS,
    ENDING
  }

  boolean whole() {
    return unread.isEmpty();
  }
}
