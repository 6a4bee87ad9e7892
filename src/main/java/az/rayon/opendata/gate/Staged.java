package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Selection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows that wait for being published. `table` holds them and `earlier`, if anything is published yet, what everybody
/// sees now: qualified names in schemas `opendata` or `open_data`. `kin` are the columns by which a person could be
/// known, as the steward sees them; null leaves it to the program to propose them, an empty list says that the rows are
/// not about people.
public record Staged(String table, List<Column> columns, @Nullable String earlier, @Nullable List<String> kin) {

  private static final Pattern NAME = Pattern.compile("(opendata|open_data)\\.([a-z_][a-z0-9_]{0,62})");

  public Staged {
    columns = columns.stream().filter(column -> !column.name().startsWith("_")).toList();
    kin = kin == null ? null : List.copyOf(kin);
    quoted(table);
    if (earlier != null) quoted(earlier);
  }

  public Staged(String table, List<Column> columns, @Nullable String earlier) {
    this(table, columns, earlier, null);
  }

  String from() {
    return quoted(table);
  }

  static String quoted(String table) {
    var name = NAME.matcher(table);
    if (!name.matches()) throw new IllegalArgumentException("no table of open data: " + table);
    return name.group(1) + "." + Selection.quoted(name.group(2));
  }
}
