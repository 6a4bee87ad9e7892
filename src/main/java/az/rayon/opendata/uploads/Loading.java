package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.uploads.reading.Bytes;
import az.rayon.opendata.uploads.reading.Check;
import az.rayon.opendata.uploads.reading.Check.Checked;
import az.rayon.opendata.uploads.reading.Fault;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Plain;
import az.rayon.opendata.uploads.reading.Reading;
import az.rayon.opendata.uploads.reading.Row;
import az.rayon.opendata.uploads.reading.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Reads a file once: checks each row, sends the sound ones to the database as it goes, writes them into the file that
/// people will take and those with a fault into another. Nothing is in memory but a row and a buffer.
@Component
class Loading {

  private static final int PIECE = 1 << 16;
  private static final int MOST_FAULTY = 10_000;
  private static final int ASKED_EVERY = 1_000;
  private static final long TOLD_EVERY = Duration.ofMillis(700).toNanos();

  private final JdbcOperations jdbc;
  private final Holdings holdings;

  Loading(JdbcOperations jdbc, Holdings holdings) {
    this.jdbc = jdbc;
    this.holdings = holdings;
  }

  /// Hears now and then how far the reading has come; may stop it by throwing.
  interface Listener {
    void at(long done, long whole);
  }

  /// What goes in and where it goes to.
  record Job(Rows rows, Reading reading, Optional<Plain> plain, Check check, String holding, OutputStream canonical,
      Csv faulty) {}

  /// What came of it: the sound rows, and the first of all that is wrong.
  record Loaded(long rows, long faults, long warnings, List<Fault> first) {

    boolean sound() {
      return faults == 0;
    }
  }

  Loaded load(Job job, Listener listener) throws IOException {
    var columns = job.reading().columns();
    holdings.create(job.holding(), columns);
    var run = new Run(job, listener);
    job.check().head().forEach(run::tell);
    try {
      jdbc.execute((Connection connection) -> {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(Holdings.copy(job.holding(), columns));
        run.into(copy);
        return true;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (var field : job.reading().fields()) {
      if (field.constraints().unique()) run.repeats(List.of(field.name()), Fault.Kind.DUPLICATE);
    }
    if (!job.reading().key().isEmpty()) run.repeats(job.reading().key(), Fault.Kind.KEY);
    if (run.rows == 0 && run.faults == 0) run.tell(new Fault(1, "", Fault.Kind.EMPTY, "", ""));
    if (run.faults == 0) holdings.finish(job.holding());
    run.first.sort(Comparator.comparing((Fault fault) -> fault.kind().warns()).thenComparingLong(Fault::line));
    return new Loaded(run.rows, run.faults, run.warnings, List.copyOf(run.first));
  }

  private final class Run {

    private final Job job;
    private final Listener listener;
    private final @Nullable Plain plain;
    private final StringBuilder row = new StringBuilder();
    private final Csv csv = Csv.rows(row, ',');
    /// What goes into the file that people take, and the same behind number and line for the database.
    private final Bytes text = new Bytes(2 * PIECE);
    private final Bytes numbered = new Bytes(2 * PIECE);
    private final List<Fault> first = new ArrayList<>();
    private long rows;
    private long faults;
    private long faultyRows;
    private long warnings;

    Run(Job job, Listener listener) throws IOException {
      this.job = job;
      this.listener = listener;
      this.plain = job.plain().orElse(null);
      csv.row(job.reading().fields().stream().map(Field::name).toList());
      text.add(row);
    }

    void into(CopyIn copy) throws SQLException {
      try {
        long told = System.nanoTime() - TOLD_EVERY;
        for (long seen = 1; more(); seen++) {
          if (numbered.size() >= PIECE) send(copy);
          if (seen % ASKED_EVERY == 0 && System.nanoTime() - told >= TOLD_EVERY) {
            listener.at(job.rows().bytes().done(), job.rows().bytes().all());
            told = System.nanoTime();
          }
        }
        send(copy);
        copy.endCopy();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        if (copy.isActive()) copy.cancelCopy();
      }
    }

    /// The next row: as it stands, if it may, or cell by cell. False at the end.
    private boolean more() throws IOException {
      int from = text.size();
      long line = plain == null ? 0 : job.rows().plain(plain, text);
      if (line > 0) {
        number(line, from);
        return true;
      }
      var next = job.rows().next();
      if (next != null && !isBlank(next)) take(next, job.check().row(next));
      return next != null;
    }

    private static boolean isBlank(Row row) {
      if (row.broken() != null) return false;
      for (var cell : row.cells()) if (cell != null && !cell.isBlank()) return false;
      return true;
    }

    private void take(Row found, Checked checked) throws IOException {
      if (checked.isNothing()) return;
      for (var fault : checked.faults()) tell(fault);
      if (checked.sound()) {
        int from = text.size();
        row.setLength(0);
        csv.row(checked.cells());
        text.add(row);
        number(found.line(), from);
      } else
        if (++faultyRows <= MOST_FAULTY) {
          var told = new ArrayList<@Nullable String>();
          told.add(String.valueOf(found.line()));
          told.addAll(found.cells());
          job.faulty().row(told);
        }
    }

    private void number(long line, int from) {
      numbered.add(++rows);
      numbered.add(line);
      numbered.add(text, from);
    }

    private void tell(Fault fault) {
      if (fault.kind().warns()) warnings++;
      else faults++;
      long alike = fault.kind().warns() ? warnings : faults;
      if (alike <= Holdings.SHOWN) first.add(fault);
    }

    private void send(CopyIn copy) throws SQLException, IOException {
      text.to(job.canonical());
      text.clear();
      numbered.to(copy);
      numbered.clear();
    }

    private void repeats(List<String> columns, Fault.Kind kind) {
      long count = holdings.repeated(job.holding(), columns);
      if (count == 0) return;
      holdings.repeats(job.holding(), columns, kind).forEach(this::tell);
      faults += Math.max(0, count - Holdings.SHOWN);
    }
  }
}
