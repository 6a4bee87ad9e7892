package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Scan.Row;
import az.rayon.kernel.Azerbaijani;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which column of a table holds what. Columns are known by their names, in any order, in Azerbaijani or English; the
/// names are compared folded, and the long official headings by the word that carries their meaning.
record Columns(Map<Column, Integer> places) {

  enum Column {
    /// bənd
    NUMBER("no|n|nomre|number|clause|measure number|code", "bend"),
    /// icra vəziyyəti
    STATUS("status|implementation|progress|icra", "icra veziyyeti|icra veziyeti|implementation status"),
    /// qiymətləndirmə indikatoru
    INDICATOR("indicator|indicators", "indikator"),
    /// icraçı
    EXECUTOR("executor|executors|lead|responsible", "icraci|mesul"),
    /// başlanğıc
    STARTS("start|starts|start date|from", "baslangic|baslanma|baslama"),
    /// icra müddəti
    ENDS("end|ends|end date|due|deadline|to", "icra muddeti|son tarix|bitme|muddet"),
    /// istiqamət
    DIRECTION("direction|theme|section", "istiqamet|bolme"),
    /// tədbirin adı; last, because "tədbir" stands in other headings too
    TITLE("title|name|measure|commitment|ad|adi", "tedbir|tebir");

    private final String names;
    private final String words;

    Column(String names, String words) {
      this.names = names;
      this.words = words;
    }

    private static Optional<Column> of(String heading) {
      if (heading.equals("№") || heading.equals("#")) return Optional.of(NUMBER);
      var folded = Azerbaijani.fold(heading).replaceAll("[^\\p{L}]+", " ").strip();
      return first(column -> List.of(column.names.split("\\|")).contains(folded))
          .or(() -> first(column -> Arrays.stream(column.words.split("\\|")).anyMatch(folded::contains)));
    }

    private static Optional<Column> first(Predicate<Column> wanted) {
      return Arrays.stream(values()).filter(wanted).findFirst();
    }
  }

  /// The columns that this row names, when it is a heading row at all: the clause and the measure's name must be there.
  static Optional<Columns> named(Row row) {
    var places = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < row.cells().size(); i++) {
      int place = i;
      if (row.cell(i).length() <= 80) Column.of(row.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
    var heading = places.containsKey(Column.NUMBER) && places.containsKey(Column.TITLE);
    return heading ? Optional.of(new Columns(places)) : Optional.empty();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  String in(Row row, Column column) {
    return row.cell(places.getOrDefault(column, -1));
  }

  int width() {
    return places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
  }
}
