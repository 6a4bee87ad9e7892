package az.rayon.opendata.gate;

import static az.rayon.opendata.gate.Examination.Anonymity.K;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.gate.Examination.Anonymity;
import az.rayon.opendata.gate.Examination.Combination;
import az.rayon.opendata.gate.Examination.Group;
import az.rayon.opendata.gate.Examination.Kin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many rows look alike in the columns by which somebody could be known (k-anonymity). Counted by the database, so
/// memory stays flat however many rows there are.
final class Groups {

  private static final int SHOWN = 5;
  private static final int MOST_PAIRED = 6;

  private final JdbcClient db;
  private final String from;

  Groups(JdbcClient db, String from) {
    this.db = db;
    this.from = from;
  }

  private record Size(long groups, long smallest, long few) {}

  /// `chosen` are columns that the steward named and which therefore tell of people; otherwise the program proposed.
  Anonymity examine(List<Kin> kin, boolean chosen) {
    if (kin.isEmpty()) return Anonymity.NONE;
    boolean people = chosen || kin.stream().anyMatch(Trait::people);
    var columns = kin.stream().map(Kin::column).toList();
    var size = size(columns);
    if (size.few() == 0)
      return new Anonymity(kin, people, size.groups(), size.smallest(), 0, List.of(), List.of(), List.of());
    return new Anonymity(kin, people, size.groups(), size.smallest(), size.few(), combinations(columns),
        without(columns), examples(columns));
  }

  /// The columns by which the program would know a person and which somebody left out, with the rows that stand in
  /// groups too small once they are looked at; null where leaving them out hides nothing.
  @Nullable
  Combination spared(List<Kin> proposed, List<Kin> kin) {
    var looked = kin.stream().map(Kin::column).toList();
    var spared = proposed.stream().map(Kin::column).filter(column -> !looked.contains(column)).toList();
    if (spared.isEmpty() || proposed.stream().noneMatch(Trait::people)) return null;
    var size = size(Stream.concat(looked.stream(), spared.stream()).toList());
    return size.few() == 0 ? null : new Combination(spared, size.few(), size.smallest());
  }

  private Size size(List<Column> columns) {
    return db.sql("""
        select count(*) as groups, coalesce(min(n), 0) as smallest, coalesce(sum(n) filter (where n < :k), 0) as few
        from (select count(*) as n from %s group by %s) g
        """.formatted(from, names(columns))).param("k", K)
        .query((row, _) -> new Size(row.getLong("groups"), row.getLong("smallest"), row.getLong("few"))).single();
  }

  /// Single columns and pairs that part rows into groups that are too small, the finest first.
  private List<Combination> combinations(List<Column> columns) {
    var found = new ArrayList<Combination>();
    for (int i = 0; i < columns.size(); i++) {
      found.add(combination(List.of(columns.get(i))));
      for (int j = i + 1; j < Math.min(columns.size(), MOST_PAIRED); j++) {
        found.add(combination(List.of(columns.get(i), columns.get(j))));
      }
    }
    return found.stream().filter(each -> each.few() > 0)
        .sorted(Comparator.comparingInt((Combination each) -> each.columns().size())
            .thenComparing(Combination::few, Comparator.reverseOrder()))
        .limit(SHOWN).toList();
  }

  private List<Combination> without(List<Column> columns) {
    if (columns.size() < 2) return List.of();
    return IntStream.range(0, columns.size()).mapToObj(out -> {
      var rest = new ArrayList<>(columns);
      var left = rest.remove(out);
      var size = size(rest);
      return new Combination(List.of(left), size.few(), size.smallest());
    }).sorted(Comparator.comparingLong(Combination::few)).toList();
  }

  private Combination combination(List<Column> columns) {
    var size = size(columns);
    return new Combination(columns, size.few(), size.smallest());
  }

  private List<Group> examples(List<Column> columns) {
    var texts = columns.stream().map(column -> "coalesce(%s::text, '')".formatted(Selection.quoted(column.name())))
        .collect(Collectors.joining(", "));
    return db
        .sql("select array[%s] as cells, count(*) as n from %s group by %s having count(*) < ? order by 2, 1 limit ?"
            .formatted(texts, from, names(columns)))
        .params(K, SHOWN)
        .query((row, _) -> new Group(List.of((String[]) row.getArray("cells").getArray()), row.getLong("n"))).list();
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(column -> Selection.quoted(column.name())).collect(Collectors.joining(", "));
  }
}
