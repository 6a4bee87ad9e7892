package az.rayon.directory;

import java.util.List;

/// What is wrong with a file that was to be brought in, and where: line 1 is the line of the headings. The message is
/// a key with the values it names.
record Fault(int line, String column, String message, List<Object> values) {

  Fault(int line, String column, String message, Object... values) {
    this(line, column, message, List.of(values));
  }
}
