package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.datasets.Copying;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.datasets.Written;
import az.rayon.opendata.gate.Examination;
import az.rayon.opendata.gate.Gate;
import az.rayon.opendata.gate.Staged;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// All that a dataset shows at one moment, as a file; what the gate says of it; and the files that are kept of such.
@Component
class Snapshots {

  /// Of a register whose rows are longer no state is kept.
  static final long LONGEST = 256L << 20;

  private final Copying copying;
  private final Gate gate;
  private final Documents documents;

  Snapshots(Copying copying, Gate gate, Documents documents) {
    this.copying = copying;
    this.gate = gate;
    this.documents = documents;
  }

  /// The file is on this node's disk until it is closed.
  record Snapshot(Written file, long rows) {}

  /// The rows are longer than what is kept.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  Snapshot take(Dataset dataset) throws IOException {
    var rows = new AtomicLong();
    var file = Written.by(out -> rows.set(copying.rows(new Measured(out), dataset, Selection.all(dataset), ',')));
    return new Snapshot(file, rows.get());
  }

  Examination examine(Dataset dataset) {
    return gate.examine(new Staged("open_data." + dataset.name(), dataset.columns(), null));
  }

  /// A publication that the gate has stopped is counted.
  void stopped(Examination seen) {
    gate.blocked(seen);
  }

  DocumentId keep(Snapshot snapshot, String name, Actor by) throws IOException {
    try (var in = Files.newInputStream(snapshot.file().file())) {
      return switch (documents.keepRows(in, LONGEST, name, by)) {
        case Done(var id) -> id;
        case Refused(var why) -> throw new IllegalStateException("not kept: " + why);
      };
    }
  }

  void forget(DocumentId id) {
    documents.forget(id);
  }

  private static final class Measured extends FilterOutputStream {

    private long left = LONGEST;

    Measured(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      left -= length;
      if (left < 0) throw new TooLong();
      out.write(bytes, from, length);
    }
  }
}
