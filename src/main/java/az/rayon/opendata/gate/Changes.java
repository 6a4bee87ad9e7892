package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.gate.Examination.Change;
import az.rayon.opendata.gate.Examination.Fresh;
import az.rayon.opendata.gate.Examination.Retyped;
import az.rayon.opendata.gate.Examination.Rows;
import az.rayon.opendata.gate.Examination.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What readers would see that they do not see now: columns, rows, and codes that were never public.
final class Changes {

  /// More rows than these are told apart by their number only.
  private static final long MOST_COMPARED = 1_000_000;
  private static final int MOST_CODES = 60;
  private static final int SHOWN = 10;
  private static final int EXAMPLES = 3;

  private final JdbcClient db;
  private final Staged staged;
  private final NameTraces names;

  Changes(JdbcClient db, Staged staged, NameTraces names) {
    this.db = db;
    this.staged = staged;
    this.names = names;
  }

  Change examine(long rows) {
    var earlier = staged.earlier();
    if (earlier == null)
      return new Change(true, List.of(), List.of(), List.of(), new Rows(true, 0, rows, 0, 0), List.of());
    var before = types(earlier);
    var now = types(staged.table());
    var fresh = staged.columns().stream().filter(column -> !before.containsKey(column.name()))
        .map(column -> new Fresh(column, examples(column))).toList();
    var gone = before.keySet().stream().filter(name -> !name.startsWith("_") && !now.containsKey(name)).toList();
    var common = staged.columns().stream().filter(column -> before.containsKey(column.name())).toList();
    var retyped = common.stream().filter(column -> !Objects.equals(before.get(column.name()), now.get(column.name())))
        .map(column -> new Retyped(column, String.valueOf(before.get(column.name())),
            String.valueOf(now.get(column.name()))))
        .toList();
    return new Change(false, fresh, gone, retyped, rows(common, Staged.quoted(earlier), rows),
        values(common, Staged.quoted(earlier)));
  }

  /// The columns of a table or view with their types, in their order.
  private Map<String, String> types(String table) {
    var types = new LinkedHashMap<String, String>();
    db.sql("""
        select attname, format_type(atttypid, null) as type from pg_catalog.pg_attribute
        where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum
        """).param(Staged.quoted(table)).query(row -> {
      types.put(row.getString("attname"), row.getString("type"));
    });
    return types;
  }

  private List<String> examples(Column column) {
    var cells = new Cells(column, names);
    return db.sql("select distinct %1$s::text from %2$s where %1$s is not null limit %3$d".formatted(
        Selection.quoted(column.name()), staged.from(), EXAMPLES)).query(String.class).list().stream()
        .map(cells::shown).toList();
  }

  private Rows rows(List<Column> common, String earlier, long rows) {
    long before = db.sql("select count(*) from " + earlier).query(Long.class).single();
    if (common.isEmpty()) return new Rows(true, before, rows, before, 0);
    if (Math.max(before, rows) > MOST_COMPARED) return new Rows(false, before, 0, 0, 0);
    long added = differing(common, staged.from(), earlier);
    long removed = differing(common, earlier, staged.from());
    long changed = added == 0 || removed == 0
        ? 0
        : key(common, earlier).map(key -> changed(common, key, earlier)).orElse(0L);
    return new Rows(true, before, added - changed, removed - changed, changed);
  }

  private long differing(List<Column> common, String these, String those) {
    return db.sql("select count(*) from (select %1$s from %2$s except all select %1$s from %3$s) d"
        .formatted(texts(common), these, those)).query(Long.class).single();
  }

  /// The first column that names each row apart in both.
  private Optional<Column> key(List<Column> common, String earlier) {
    return common.stream().limit(SHOWN).filter(column -> apart(column, staged.from()) && apart(column, earlier))
        .findFirst();
  }

  private boolean apart(Column column, String table) {
    return db.sql("select count(*) = count(distinct %s) from %s"
        .formatted(Selection.quoted(column.name()), table)).query(Boolean.class).single();
  }

  private long changed(List<Column> common, Column key, String earlier) {
    return db.sql("""
        select count(*) from (select %1$s from %2$s) _new join (select %1$s from %3$s) _old using (%4$s)
        where _new is distinct from _old
        """.formatted(texts(common), staged.from(), earlier, Selection.quoted(key.name()))).query(Long.class).single();
  }

  private List<Values> values(List<Column> common, String earlier) {
    return common.stream().filter(column -> column.holds() == Holds.TEXT).map(column -> values(column, earlier))
        .filter(Objects::nonNull).toList();
  }

  /// A column of few values is one of codes; what it says for the first time is told.
  private @Nullable Values values(Column column, String earlier) {
    var name = Selection.quoted(column.name());
    var codes = db.sql("select count(*) from (select distinct %s from %s limit %d) v"
        .formatted(name, earlier, MOST_CODES + 1)).query(Long.class).single();
    if (codes == 0 || codes > MOST_CODES) return null;
    var cells = new Cells(column, names);
    var fresh = db.sql("""
        select distinct %1$s::text from %2$s where %1$s is not null
        except select %1$s::text from %3$s order by 1 limit %4$d
        """.formatted(name, staged.from(), earlier, SHOWN)).query(String.class).list().stream().map(cells::shown)
        .toList();
    return fresh.isEmpty() ? null : new Values(column, fresh);
  }

  private static String texts(List<Column> columns) {
    return columns.stream().map(column -> "%1$s::text as %1$s".formatted(Selection.quoted(column.name())))
        .collect(Collectors.joining(", "));
  }
}
