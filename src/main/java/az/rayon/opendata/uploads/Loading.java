package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.uploads.reading.Check;
import az.rayon.opendata.uploads.reading.Check.Checked;
import az.rayon.opendata.uploads.reading.Fault;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Reading;
import az.rayon.opendata.uploads.reading.Row;
import az.rayon.opendata.uploads.reading.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  record Job(Rows rows, Reading reading, Check check, String holding, Writer canonical, Csv faulty) {}

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
    /// Rows are gathered as a text: a writer would be locked for each of their letters.
    private final StringBuilder text = new StringBuilder(PIECE + 1024);
    private final Csv canonical;
    private final StringBuilder piece = new StringBuilder(PIECE + 1024);
    private final List<Fault> first = new ArrayList<>();
    private long rows;
    private long faults;
    private long faultyRows;
    private long warnings;

    Run(Job job, Listener listener) throws IOException {
      this.job = job;
      this.listener = listener;
      this.canonical = Csv.on(text, false, job.reading().fields().stream().map(Field::name).toList());
    }

    void into(CopyIn copy) throws SQLException {
      try {
        long seen = 0;
        long told = System.nanoTime() - TOLD_EVERY;
        for (var row = job.rows().next(); row != null; row = job.rows().next()) {
          if (++seen % ASKED_EVERY == 0 && System.nanoTime() - told >= TOLD_EVERY) {
            listener.at(job.rows().bytes().done(), job.rows().bytes().all());
            told = System.nanoTime();
          }
          if (isBlank(row)) continue;
          take(row, job.check().row(row));
          if (piece.length() >= PIECE) send(copy);
        }
        send(copy);
        copy.endCopy();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        if (copy.isActive()) copy.cancelCopy();
      }
    }

    private static boolean isBlank(Row row) {
      if (row.broken() != null) return false;
      for (var cell : row.cells()) if (cell != null && !cell.isBlank()) return false;
      return true;
    }

    private void take(Row row, Checked checked) throws IOException {
      for (var fault : checked.faults()) tell(fault);
      if (checked.sound()) {
        rows++;
        line(row.line(), checked.cells());
        canonical.row(checked.cells());
      } else
        if (++faultyRows <= MOST_FAULTY) {
          var told = new ArrayList<@Nullable String>();
          told.add(String.valueOf(row.line()));
          told.addAll(row.cells());
          job.faulty().row(told);
        }
    }

    private void tell(Fault fault) {
      if (fault.kind().warns()) warnings++;
      else faults++;
      long alike = fault.kind().warns() ? warnings : faults;
      if (alike <= Holdings.SHOWN) first.add(fault);
    }

    private void line(long line, List<@Nullable String> cells) {
      piece.append(rows).append('\t').append(line);
      for (var cell : cells) {
        piece.append('\t');
        if (cell == null) piece.append("\\N");
        else escape(cell);
      }
      piece.append('\n');
    }

    private void escape(String cell) {
      for (int i = 0; i < cell.length(); i++) {
        char sign = cell.charAt(i);
        switch (sign) {
          case '\\' -> piece.append("\\\\");
          case '\t' -> piece.append("\\t");
          case '\n' -> piece.append("\\n");
          case '\r' -> piece.append("\\r");
          default -> piece.append(sign);
        }
      }
    }

    private void send(CopyIn copy) throws SQLException, IOException {
      job.canonical().append(text);
      text.setLength(0);
      var bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      piece.setLength(0);
    }

    private void repeats(List<String> columns, Fault.Kind kind) {
      long count = holdings.repeated(job.holding(), columns);
      if (count == 0) return;
      holdings.repeats(job.holding(), columns, kind).forEach(this::tell);
      faults += Math.max(0, count - Holdings.SHOWN);
    }
  }
}
