package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// What stands in schema `open_data`, read from the database's own catalogue: a view that a migration adds is a dataset
/// from that moment on, and nothing else can be asked for.
@Repository
public class Datasets {

  private static final int PIECE = 500;
  private static final String ID = "_id";

  private final PublicReader reader;

  Datasets(PublicReader reader) {
    this.reader = reader;
  }

  /// Takes one row after the other, so that no more than a piece of a long answer is in memory.
  public interface RowTaker {
    void take(List<@Nullable Object> row) throws IOException;
  }

  /// All of them, in the order of their names.
  public List<Dataset> list() {
    return list("");
  }

  private List<Dataset> list(String only) {
    var views = new LinkedHashMap<String, View>();
    reader.db().sql("""
        select v.relname as view, obj_description(v.oid, 'pg_class') as comment, a.attname as name,
          col_description(v.oid, a.attnum) as title, t.typcategory::text as category, t.typname as type,
          d.theme, d.frequency, d.keywords, d.description_az, d.description_en, d.description_ru, d.issued,
          d.renewed
        from pg_catalog.pg_class v
        join pg_catalog.pg_namespace n on n.oid = v.relnamespace and n.nspname = 'open_data'
        join pg_catalog.pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        left join open_data.datasets d on d.name = v.relname
        where v.relkind in ('v', 'm') and (:only = '' or v.relname = :only) order by v.relname, a.attnum
        """).param("only", only).query(row -> {
      var name = row.getString("view");
      var known = views.get(name);
      var view = known == null ? View.of(row, name) : known;
      views.put(name, view);
      view.add(row);
    });
    return views.values().stream().map(View::dataset).toList();
  }

  /// What the database's catalogue tells of one view.
  private record View(String name, Translated title, List<Column> columns, @Nullable About about) {

    private static View of(ResultSet row, String name) throws SQLException {
      return new View(name, told(row.getString("comment"), name), new ArrayList<>(),
          row.getString("theme") == null ? null : about(row));
    }

    private static About about(ResultSet row) throws SQLException {
      return new About(
          new Translated(row.getString("description_az"), row.getString("description_en"),
              row.getString("description_ru")),
          row.getString("theme"), row.getString("frequency"),
          List.of((String[]) row.getArray("keywords").getArray()), row.getObject("issued", LocalDate.class),
          row.getObject("renewed", LocalDate.class));
    }

    private void add(ResultSet row) throws SQLException {
      columns.add(new Column(row.getString("name"), told(row.getString("title"), row.getString("name")),
          holds(row.getString("category"), row.getString("type"))));
    }

    private Dataset dataset() {
      boolean numbered = columns.stream().anyMatch(column -> column.name().equals(ID));
      return new Dataset(name, title, columns.stream().filter(column -> !column.name().equals(ID)).toList(), numbered,
          about);
    }
  }

  public Dataset get(String name) {
    return find(name).orElseThrow(() -> new NotFound("dataset"));
  }

  public Optional<Dataset> find(String name) {
    return name.isEmpty() ? Optional.empty() : list(name).stream().findFirst();
  }

  public long count(Dataset dataset, Selection selection) {
    var values = new ArrayList<Object>();
    var from = from(dataset) + selection.where(values);
    var sql = selection.distinct()
        ? "select count(*) from (select distinct %s from %s) rows".formatted(names(selection), from)
        : "select count(*) from " + from;
    return reader.db().sql(sql).params(values).query(Long.class).single();
  }

  /// How many of the rows there are for each value of a column, the most first; no value is "".
  public Map<String, Long> groups(Dataset dataset, Selection selection, Column column, int most) {
    var values = new ArrayList<Object>();
    var groups = new LinkedHashMap<String, Long>();
    var sql = "select coalesce(%s::text, '') as kind, count(*) as n from %s%s group by 1 order by 2 desc, 1 limit %d"
        .formatted(Selection.quoted(column.name()), from(dataset), selection.where(values), most);
    reader.db().sql(sql).params(values).query(row -> {
      groups.put(row.getString("kind"), row.getLong("n"));
    });
    return groups;
  }

  /// The latest day of the column by which the dataset is dated.
  public Optional<LocalDate> latest(Dataset dataset) {
    return dataset.datedBy("").flatMap(day -> reader.db()
        .sql("select max(%s) from %s".formatted(Selection.quoted(day), from(dataset))).query(LocalDate.class)
        .optional());
  }

  /// One page of rows, the latest first where the dataset knows days and nothing else is said.
  public List<List<@Nullable Object>> page(Dataset dataset, Selection selection, int size, long offset) {
    return page(dataset, selection, size, offset, names(selection), (row, _) -> cells(selection, row));
  }

  /// As `page`, each row after its number: its own where it has one, otherwise the one it has in this answer.
  public List<Numbered> numbered(Dataset dataset, Selection selection, int size, long offset) {
    boolean own = dataset.numbered() && !selection.distinct();
    return page(dataset, selection, size, offset, names(selection) + (own ? ", " + Selection.quoted(ID) : ""),
        (row, at) -> new Numbered(own ? row.getLong(ID) : offset + at + 1, cells(selection, row)));
  }

  /// A row and its number.
  public record Numbered(long id, List<@Nullable Object> cells) {}

  private <T> List<T> page(Dataset dataset, Selection selection, int size, long offset, String names,
      RowMapper<T> mapper) {
    var values = new ArrayList<Object>();
    var sql = select(dataset, selection, names, values) + " limit ? offset ?";
    values.addAll(List.of(size, offset));
    return reader.db().sql(sql).params(values).query(mapper).list();
  }

  /// All rows, one after the other, as of one moment.
  public void each(Dataset dataset, Selection selection, RowTaker taker) throws IOException {
    eachNumbered(dataset, selection, row -> taker.take(row.cells()));
  }

  /// As `each`, each row after its number.
  public void eachNumbered(Dataset dataset, Selection selection, NumberedTaker taker) throws IOException {
    boolean own = dataset.numbered() && !selection.distinct();
    var values = new ArrayList<Object>();
    var sql = select(dataset, selection, names(selection) + (own ? ", " + Selection.quoted(ID) : ""), values);
    var count = new AtomicLong();
    try {
      reader.moment().executeWithoutResult(_ -> reader.db().sql(sql).withFetchSize(PIECE).params(values).query(row -> {
        try {
          taker.take(new Numbered(own ? row.getLong(ID) : count.incrementAndGet(), cells(selection, row)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  public interface NumberedTaker {
    void take(Numbered row) throws IOException;
  }

  private static String select(Dataset dataset, Selection selection, String names, List<Object> values) {
    var latest = dataset.numbered()
        ? Selection.quoted(ID)
        : dataset.datedBy("").map(day -> Selection.quoted(day) + " desc nulls last, ").orElse("")
            + Selection.quoted(dataset.columns().getFirst().name());
    return "select " + (selection.distinct() ? "distinct " : "") + names + " from " + from(dataset)
        + selection.where(values) + " order by " + selection.orderBy(selection.distinct() ? "1" : latest);
  }

  private static String names(Selection selection) {
    return selection.columns().stream().map(column -> Selection.quoted(column.name()))
        .collect(Collectors.joining(", "));
  }

  private static String from(Dataset dataset) {
    return "open_data." + Selection.quoted(dataset.name());
  }

  private static List<@Nullable Object> cells(Selection selection, ResultSet row) throws SQLException {
    var cells = new ArrayList<@Nullable Object>();
    for (int i = 0; i < selection.columns().size(); i++) {
      cells.add(cell(selection.columns().get(i).holds(), row, i + 1));
    }
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
