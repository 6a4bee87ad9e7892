package az.rayon.directory.sheets;

import java.util.List;

/// What is wrong with a file that was to be brought in, and where: line 1 is the line of the headings. The message is
/// a key with the values it names.
public record Fault(int line, String column, String message, List<Object> values) {

  public Fault(int line, String column, String message, Object... values) {
    this(line, column, message, List.of(values));
  }
}
