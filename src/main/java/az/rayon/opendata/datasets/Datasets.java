package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// The rows of the datasets that there are. What was reckoned over rows that never change is not reckoned again.
@Repository
public class Datasets {

  private static final int PIECE = 500;

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
    var sql = new Inquiry(dataset, selection).count(values);
    return reckoned.of(dataset, sql, values, () -> reader.db().sql(sql).params(values).query(Long.class).single());
  }

  /// What `columns` and the `tail` of a question tell of the rows that are picked.
  <T> List<T> reckon(Dataset dataset, Selection selection, String columns, String tail, RowMapper<T> mapper) {
    var values = new ArrayList<Object>();
    var sql = new Inquiry(dataset, selection).reckoning(columns, tail, values);
    return reckoned.of(dataset, sql, values, () -> reader.db().sql(sql).params(values).query(mapper).list());
  }

  /// The latest day of the column by which the dataset is dated.
  public Optional<LocalDate> latest(Dataset dataset) {
    return dataset.datedBy("").map(new Inquiry(dataset, Selection.all(dataset))::latest)
        .flatMap(sql -> reckoned.of(dataset, sql, List.of(),
            () -> reader.db().sql(sql).query(LocalDate.class).optional()));
  }

  /// One page of rows, the latest first where the dataset knows days and nothing else is said.
  public List<List<@Nullable Object>> page(Dataset dataset, Selection selection, int size, long offset) {
    var values = new ArrayList<Object>();
    var sql = new Inquiry(dataset, selection).page(false, size, offset, values);
    return reader.db().sql(sql).params(values).query((row, _) -> cells(selection, row)).list();
  }

  /// As `page`, with how many rows there are on all pages: what is not known yet is counted in the same pass.
  public Found found(Dataset dataset, Selection selection, int size, long offset) {
    var inquiry = new Inquiry(dataset, selection);
    var asked = new ArrayList<Object>();
    var question = inquiry.count(asked);
    boolean known = dataset.edition() != null && (selection.isAll() || reckoned.has(dataset, question, asked));
    if (known || selection.distinct()) {
      return new Found(page(dataset, selection, size, offset), count(dataset, selection));
    }
    var total = new AtomicLong();
    var values = new ArrayList<Object>();
    var sql = inquiry.page(true, size, offset, values);
    var rows = reader.db().sql(sql).params(values).query((row, _) -> {
      total.set(row.getLong(Inquiry.TOTAL));
      return cells(selection, row);
    }).list();
    return new Found(rows, rows.isEmpty()
        ? count(dataset, selection)
        : reckoned.of(dataset, question, asked, total::get));
  }

  /// A page of rows and how many there are in all.
  public record Found(List<List<@Nullable Object>> rows, long total) {}

  /// All rows, one after the other, as of one moment.
  public void each(Dataset dataset, Selection selection, RowTaker taker) throws IOException {
    var values = new ArrayList<Object>();
    var sql = new Inquiry(dataset, selection).rows(values);
    try {
      reader.moment().executeWithoutResult(_ -> reader.db().sql(sql).withFetchSize(PIECE).params(values).query(row -> {
        try {
          taker.take(cells(selection, row));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
