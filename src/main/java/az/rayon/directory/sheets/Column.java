package az.rayon.directory.sheets;

import az.rayon.directory.Standing;
import java.util.Arrays;
import java.util.List;

/// A column of a sheet, and how a form asks for it. `choices` are the values that may stand in it; `table` is where
/// the things are that it names by code.
public record Column(String name, Form form, List<String> choices, String table) {

  public enum Form {
    TEXT, DATE, CHOICE, REFERENCE
  }

  static List<Column> texts(String... names) {
    return Arrays.stream(names).map(name -> new Column(name, Form.TEXT, List.of(), "")).toList();
  }

  static <E extends Enum<E>> Column choice(String name, Class<E> type) {
    return new Column(name, Form.CHOICE, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), "");
  }

  static Column reference(String name, String table) {
    return new Column(name, Form.REFERENCE, List.of(), table);
  }

  /// What every row ends with: the days in which it holds, how sure we are, and where it comes from.
  static List<Column> tail() {
    return List.of(new Column("from", Form.DATE, List.of(), ""), new Column("until", Form.DATE, List.of(), ""),
        choice("standing", Standing.class), new Column("source", Form.TEXT, List.of(), ""));
  }
}
