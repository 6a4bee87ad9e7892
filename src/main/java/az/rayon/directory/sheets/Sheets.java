package az.rayon.directory.sheets;

import az.rayon.directory.Unit;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.site.page.Choice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// All sheets, in the order in which one builds on the other.
@Component
public class Sheets {

  private static final Map<String, String> SHEET_OF_TABLE = Map.of("unit", "units", "post", "posts", "person",
      "people");

  private final List<Sheet<?>> sheets;

  Sheets(List<Sheet<?>> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  public List<Sheet<?>> all() {
    return sheets;
  }

  public Sheet<?> get(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst()
        .orElseThrow(() -> new NotFound("sheet"));
  }

  /// The sheet in which the things stand that a column names.
  public String sheetOf(Column column) {
    return SHEET_OF_TABLE.getOrDefault(column.table(), "units");
  }

  /// What a form offers for a column that names other things: the code of each, under its latest name.
  public List<Choice> choices(Column column) {
    var named = new LinkedHashMap<String, String>();
    collect(get(sheetOf(column)), column.name().equals("office"), named);
    return named.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Choice::label, Azerbaijani.order())).toList();
  }

  private static <T extends Record> void collect(Sheet<T> sheet, boolean offices, Map<String, String> named) {
    for (var thing : sheet.all()) {
      if (offices && thing instanceof Unit unit && unit.kind() != Unit.Kind.REPRESENTATION) continue;
      named.put(sheet.code(thing), sheet.label(thing));
    }
  }
}
