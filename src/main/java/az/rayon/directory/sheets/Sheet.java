package az.rayon.directory.sheets;

import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.Periods;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One table of the directory as it travels in a CSV file and stands in a form: a row is a period of a thing, known by
/// its code and its first day.
public interface Sheet<T extends Record> {

  /// The name in addresses and file names.
  String name();

  List<Column> columns();

  /// Where its periods are kept.
  Periods.Table table();

  /// What the row is called in a list.
  String label(T thing);

  Standing standing(T thing);

  /// Reads a row, adding to the line's faults what is wrong with it.
  T read(Line line, Codes codes);

  /// The row again, in the order of the columns.
  List<@Nullable Object> write(T thing, Codes codes);

  /// The thing's code: it and the first day are the key of a row.
  String code(T thing);

  UUID id(T thing);

  Term term(T thing);

  /// All periods of all things, by code, the oldest first.
  List<T> all();

  void put(T thing);

  default String key(T thing) {
    return key(code(thing), term(thing).from());
  }

  static String key(String code, LocalDate from) {
    return code + " " + from;
  }

  default Optional<T> find(String code, LocalDate from) {
    return all().stream().filter(thing -> key(thing).equals(key(code, from))).findFirst();
  }

  /// A short mark of the row as it stands, to see later whether it still does.
  default String seal(T thing, Codes codes) {
    return UUID.nameUUIDFromBytes(write(thing, codes).toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
