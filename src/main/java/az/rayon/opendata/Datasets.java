package az.rayon.opendata;

import az.rayon.database.PublicReader;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Dataset.Column;
import az.rayon.opendata.Dataset.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What stands in schema `open_data`, read from the database's own catalogue: a view that a migration adds is a dataset
/// from that moment on, and nothing else can be asked for.
@Repository
class Datasets {

  private static final int PIECE = 500;

  private final PublicReader reader;

  Datasets(PublicReader reader) {
    this.reader = reader;
  }

  /// Which rows: those whose day in `column` lies in the period, or all.
  record Pick(Optional<String> column, Optional<Period> period) {

    static final Pick ALL = new Pick(Optional.empty(), Optional.empty());

    String where() {
      return column.isPresent() && period.isPresent() ? " where " + quoted(column.get()) + " between ? and ?" : "";
    }
  }

  /// Takes one row after the other, so that no more than a piece of a long answer is in memory.
  interface RowTaker {
    void take(List<@Nullable Object> row) throws IOException;
  }

  List<Dataset> list() {
    var columns = new LinkedHashMap<String, List<Column>>();
    var titles = new LinkedHashMap<String, Translated>();
    reader.db().sql("""
        select v.relname as view, obj_description(v.oid, 'pg_class') as about, a.attname as name,
          col_description(v.oid, a.attnum) as title, t.typcategory::text as category, t.typname as type
        from pg_catalog.pg_class v
        join pg_catalog.pg_namespace n on n.oid = v.relnamespace and n.nspname = 'open_data'
        join pg_catalog.pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        where v.relkind in ('v', 'm') order by v.relname, a.attnum
        """).query(row -> {
      var view = row.getString("view");
      titles.put(view, told(row.getString("about"), view));
      columns.computeIfAbsent(view, _ -> new ArrayList<>()).add(new Column(row.getString("name"),
          told(row.getString("title"), row.getString("name")),
          holds(row.getString("category"), row.getString("type"))));
    });
    return columns.entrySet().stream()
        .map(view -> new Dataset(view.getKey(), titles.getOrDefault(view.getKey(), Translated.az(view.getKey())),
            view.getValue()))
        .toList();
  }

  Dataset get(String name) {
    return list().stream().filter(dataset -> dataset.name().equals(name)).findFirst()
        .orElseThrow(() -> new NotFound("dataset"));
  }

  long count(Dataset dataset, Pick pick) {
    return bind(reader.db().sql("select count(*) from " + from(dataset) + pick.where()), pick).query(Long.class)
        .single();
  }

  /// One page of rows, the latest first where the dataset knows days.
  List<List<@Nullable Object>> page(Dataset dataset, Pick pick, int size, long offset) {
    var sql = select(dataset, pick) + " limit " + size + " offset " + offset;
    return bind(reader.db().sql(sql), pick).query((row, _) -> cells(dataset, row)).list();
  }

  /// All rows, one after the other, as of one moment.
  void each(Dataset dataset, Pick pick, RowTaker taker) throws IOException {
    try {
      reader.moment().executeWithoutResult(_ -> bind(reader.db().sql(select(dataset, pick)).withFetchSize(PIECE), pick)
          .query(row -> {
            try {
              taker.take(cells(dataset, row));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static StatementSpec bind(StatementSpec statement, Pick pick) {
    return pick.where().isEmpty()
        ? statement
        : statement.params(pick.period().orElseThrow().from(), pick.period().orElseThrow().to());
  }

  private static String select(Dataset dataset, Pick pick) {
    var columns = dataset.columns().stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    var latest = pick.column().or(() -> dataset.datedBy("")).map(day -> quoted(day) + " desc nulls last, ").orElse("");
    return "select " + columns + " from " + from(dataset) + pick.where() + " order by " + latest + "1";
  }

  private static String from(Dataset dataset) {
    return "open_data." + quoted(dataset.name());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static List<@Nullable Object> cells(Dataset dataset, ResultSet row) throws SQLException {
    var cells = new ArrayList<@Nullable Object>();
    for (int i = 0; i < dataset.columns().size(); i++) cells.add(cell(dataset.columns().get(i).holds(), row, i + 1));
    return cells;
  }

  private static @Nullable Object cell(Holds holds, ResultSet row, int place) throws SQLException {
    return switch (holds) {
      case NUMBER -> row.getBigDecimal(place);
      case DAY -> row.getObject(place, LocalDate.class);
      case MOMENT -> {
        var moment = row.getObject(place, OffsetDateTime.class);
        yield moment == null ? null : moment.toInstant();
      }
      case TRUTH -> row.getObject(place);
      case TEXT -> row.getString(place);
    };
  }

  private static Holds holds(String category, String type) {
    return switch (type) {
      case "date" -> Holds.DAY;
      case "timestamptz" -> Holds.MOMENT;
      default -> switch (category) {
        case "N" -> Holds.NUMBER;
        case "B" -> Holds.TRUTH;
        default -> Holds.TEXT;
      };
    };
  }

  /// A comment tells a name in three lines, one a language; without one, the name in the database has to do.
  private static Translated told(@Nullable String comment, String name) {
    if (comment == null || comment.isBlank()) return Translated.az(name);
    var lines = comment.strip().lines().map(String::strip).toList();
    return new Translated(lines.getFirst(), lines.size() > 1 ? lines.get(1) : "", lines.size() > 2 ? lines.get(2) : "");
  }
}
