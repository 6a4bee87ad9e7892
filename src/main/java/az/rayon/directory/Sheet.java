package az.rayon.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One table of the directory as it travels in a CSV file: a row is a period of a thing, known by its code and its
/// first day.
interface Sheet<T extends Record> {

  /// The name in addresses and file names.
  String key();

  List<String> columns();

  /// Reads a row, adding to the line's faults what is wrong with it.
  T read(Line line, Codes codes);

  /// The row again, in the order of the columns.
  List<@Nullable Object> write(T thing, Codes codes);

  /// The thing's code: it and the first day are the key of a row.
  String code(T thing);

  UUID id(T thing);

  Term term(T thing);

  /// All periods of all things, the oldest first.
  List<T> all();

  void put(T thing);
}
