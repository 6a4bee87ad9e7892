package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.uploads.Upload.Sent;
import az.rayon.opendata.uploads.reading.Finding;
import az.rayon.opendata.uploads.reading.Kind;
import az.rayon.opendata.uploads.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a file for a dataset and finds out how it is to be read.
@Service
class SendingFiles {

  private static final int NAME = 200;

  private final Uploads uploads;
  private final Documents documents;
  private final Finding finding;
  private final Audit audit;
  private final Clock clock;

  SendingFiles(Uploads uploads, Documents documents, Finding finding, Audit audit, Clock clock) {
    this.uploads = uploads;
    this.documents = documents;
    this.finding = finding;
    this.audit = audit;
    this.clock = clock;
  }

  /// A file as it is sent; it may be as long as it says.
  record Incoming(String name, Kind kind, long size, InputStream in) {}

  /// What is known of a file before anybody looks into it: how it is `written`, and what its columns hold (`schooled`).
  record Known(UnaryOperator<Reading> written, UnaryOperator<Reading> schooled) {

    static final Known NOTHING = new Known(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /// Sent twice with the same key, it is one. `IOException` where it cannot be read at all.
  @Transactional(rollbackFor = IOException.class)
  Outcome<UUID, Documents.Refusal> send(UUID key, UUID kept, Incoming file, Known known, Official by)
      throws IOException {
    if (uploads.has(key)) return new Done<>(key);
    return switch (documents.keepRows(file.in(), file.size(), file.name(), by)) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var document) -> {
        var found = finding.find(document, file.kind());
        var written = known.written().apply(found);
        var reading = known.schooled().apply(written.equals(found) ? found : finding.again(document, written));
        uploads.add(new Uploads.Fresh(key, kept, document, Typed.cut(Typed.line(file.name()), NAME), reading),
            new Sent(by.id(), by.unit(), clock.instant()));
        audit.record(by, "dataset.sent", kept);
        yield new Done<>(key);
      }
    };
  }

  UUID key() {
    return Ids.at(clock.instant());
  }
}
