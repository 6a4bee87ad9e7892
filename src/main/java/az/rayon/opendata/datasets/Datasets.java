package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// The rows of the datasets that there are. What was reckoned over rows that never change is not reckoned again.
@Repository
public class Datasets {

  private static final int PIECE = 500;
  private static final String ID = Catalogue.ID;

  private final PublicReader reader;
  private final Catalogue catalogue;
  private final Reckoned reckoned = new Reckoned();

  Datasets(PublicReader reader, Catalogue catalogue) {
    this.reader = reader;
    this.catalogue = catalogue;
  }

  /// Takes one row after the other, so that no more than a piece of a long answer is in memory.
  public interface RowTaker {
    void take(List<@Nullable Object> row) throws IOException;
  }

  /// All of them, in the order of their names.
  public List<Dataset> list() {
    return catalogue.list();
  }

  /// All of them, in the order of their titles.
  public List<Dataset> list(Language language) {
    return catalogue.list(language);
  }

  public Dataset get(String name) {
    return find(name).orElseThrow(() -> new NotFound("dataset"));
  }

  public Optional<Dataset> find(String name) {
    return catalogue.find(name);
  }

  public long count(Dataset dataset, Selection selection) {
    var edition = dataset.edition();
    if (edition != null && selection.isAll()) return edition.rows();
    var values = new ArrayList<Object>();
    var sql = counting(dataset, selection, values);
    return reckoned.of(dataset, sql, values, () -> reader.db().sql(sql).params(values).query(Long.class).single());
  }

  private static String counting(Dataset dataset, Selection selection, List<Object> values) {
    var from = from(dataset) + selection.where(values);
    return selection.distinct()
        ? "select count(*) from (select distinct %s from %s) rows".formatted(names(selection), from)
        : "select count(*) from " + from;
  }

  /// What `columns` and the `tail` of a question tell of the rows that are picked.
  <T> List<T> reckon(Dataset dataset, Selection selection, String columns, String tail, RowMapper<T> mapper) {
    var values = new ArrayList<Object>();
    var sql = "select " + columns + " from " + from(dataset) + selection.where(values) + tail;
    return reckoned.of(dataset, sql, values, () -> reader.db().sql(sql).params(values).query(mapper).list());
  }

  /// The latest day of the column by which the dataset is dated.
  public Optional<LocalDate> latest(Dataset dataset) {
    return dataset.datedBy("").map(day -> "select max(%s) from %s".formatted(Selection.quoted(day), from(dataset)))
        .flatMap(sql -> reckoned.of(dataset, sql, List.of(),
            () -> reader.db().sql(sql).query(LocalDate.class).optional()));
  }

  /// One page of rows, the latest first where the dataset knows days and nothing else is said.
  public List<List<@Nullable Object>> page(Dataset dataset, Selection selection, int size, long offset) {
    return page(dataset, selection, size, offset, names(selection), (row, _) -> cells(selection, row));
  }

  /// As `page`, each row after its number: its own where it has one, otherwise the one it has in this answer.
  public List<Numbered> numbered(Dataset dataset, Selection selection, int size, long offset) {
    boolean own = isNumbered(dataset, selection);
    return page(dataset, selection, size, offset, names(selection) + (own ? ", " + Selection.quoted(ID) : ""),
        (row, at) -> numbered(selection, own, row, offset + at + 1));
  }

  /// As `numbered`, with how many rows there are on all pages: what is not known yet is counted in the same pass.
  public Found found(Dataset dataset, Selection selection, int size, long offset) {
    var values = new ArrayList<Object>();
    var question = counting(dataset, selection, values);
    boolean known = dataset.edition() != null && (selection.isAll() || reckoned.has(dataset, question, values));
    if (known || selection.distinct()) {
      return new Found(numbered(dataset, selection, size, offset), count(dataset, selection));
    }
    boolean own = isNumbered(dataset, selection);
    var total = new AtomicLong(-1);
    var names = names(selection) + (own ? ", " + Selection.quoted(ID) : "") + ", count(*) over () as _total";
    var rows = page(dataset, selection, size, offset, names, (row, at) -> {
      total.set(row.getLong("_total"));
      return numbered(selection, own, row, offset + at + 1);
    });
    return new Found(rows, rows.isEmpty()
        ? count(dataset, selection)
        : reckoned.of(dataset, question, values, total::get));
  }

  /// A page of rows and how many there are in all.
  public record Found(List<Numbered> rows, long total) {}

  private static boolean isNumbered(Dataset dataset, Selection selection) {
    return dataset.numbered() && !selection.distinct();
  }

  private static Numbered numbered(Selection selection, boolean own, ResultSet row, long place) throws SQLException {
    return new Numbered(own ? row.getLong(ID) : place, cells(selection, row));
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
    boolean own = isNumbered(dataset, selection);
    var values = new ArrayList<Object>();
    var sql = select(dataset, selection, names(selection) + (own ? ", " + Selection.quoted(ID) : ""), values);
    var count = new AtomicLong();
    try {
      reader.moment().executeWithoutResult(_ -> reader.db().sql(sql).withFetchSize(PIECE).params(values).query(row -> {
        try {
          taker.take(numbered(selection, own, row, count.incrementAndGet()));
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

  static String select(Dataset dataset, Selection selection, String names, List<Object> values) {
    var latest = dataset.numbered()
        ? Selection.quoted(ID)
        : dataset.datedBy("").map(day -> Selection.quoted(day) + " desc nulls last, ").orElse("")
            + Selection.quoted(dataset.columns().getFirst().name());
    return "select " + (selection.distinct() ? "distinct " : "") + names + " from " + from(dataset)
        + selection.where(values) + " order by " + selection.orderBy(selection.distinct() ? "1" : latest);
  }

  static String names(Selection selection) {
    return selection.columns().stream().map(column -> Selection.quoted(column.name()))
        .collect(Collectors.joining(", "));
  }

  /// The number of the version stands beside the name: the columns of another may hold other things, and a statement
  /// that was prepared for this one would not fit them.
  private static String from(Dataset dataset) {
    var edition = dataset.edition();
    return "open_data." + Selection.quoted(dataset.name())
        + (edition == null ? "" : " /* %d */".formatted(edition.number()));
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
}
