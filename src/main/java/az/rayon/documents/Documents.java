package az.rayon.documents;

import az.rayon.documents.arriving.Arrival;
import az.rayon.documents.arriving.FileName;
import az.rayon.documents.arriving.Intake;
import az.rayon.documents.store.FileStore;
import az.rayon.documents.store.StoredBytes;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/// The files that the program keeps (H15). A module hands in a stream and remembers the key; who may read the file
/// later, the module says through its `DocumentGate`. All SQL over the `documents` schema's document table is here.
@Component
public class Documents {

  /// Why a file was not taken in. `documents.refused.` and the name is a sentence for the reader.
  public enum Refusal {
    EMPTY, TOO_LARGE,
    /// The content is of no accepted kind, whatever the name says.
    TYPE_NOT_ACCEPTED,
    /// Called a text, and its letters are in no Unicode encoding: a guess might change them without anybody seeing it.
    NOT_UNICODE,
    /// The content begins as one of the accepted kinds and does not hold together.
    DAMAGED,
    /// It unpacks to far more than it is, or hides more files than a document has.
    SUSPICIOUS,
    /// An office file that carries a program.
    MACROS,
    /// Locked with a password: nobody here could read it.
    ENCRYPTED, INFECTED, SCANNER_AWAY,
    /// The disk is nearly full.
    NO_ROOM
  }

  private static final String COLUMNS = "select id, sha256, size, type, name, kept_at from documents.document ";

  private final JdbcClient db;
  private final FileStore store;
  private final Intake intake;
  private final TransactionOperations transaction;
  private final Clock clock;

  Documents(JdbcClient db, FileStore store, Intake intake, TransactionOperations transaction, Clock clock) {
    this.db = db;
    this.store = store;
    this.intake = intake;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Keeps the file within the caller's transaction, if there is one: rolled back, it was never here. The stream is
  /// read to its end or to the limit; closing it is the caller's.
  public Outcome<DocumentId, Refusal> keep(InputStream in, String name, Actor by) {
    try {
      return intake.receive(in, name, arrival -> transaction.execute(_ -> add(arrival, name, by)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As `keep`, for a file that was chosen in a form.
  public Outcome<DocumentId, Refusal> keep(MultipartFile file, Actor by) {
    try (var in = file.getInputStream()) {
      return keep(in, name(file), by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether it is a file, be it an empty one, and not what a browser sends for a field in which none was chosen.
  public static boolean isChosen(MultipartFile file) {
    return !file.isEmpty() || !name(file).isEmpty();
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  /// As `keep`, for rows that a program of ours reads or wrote: of whatever kind and encoding, and as long as the
  /// caller lets them be. No reader gets them as they came.
  public Outcome<DocumentId, Refusal> keepRows(InputStream in, long longest, String name, Actor by) {
    try {
      return intake.receiveRows(in, longest, arrival -> transaction.execute(_ -> add(arrival, name, by)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The bytes as the web layer streams them, whole or in ranges, for the module that owns the file.
  public Resource resource(DocumentId id) {
    return new StoredBytes(store, get(id));
  }

  public Optional<Document> find(DocumentId id) {
    return db.sql(COLUMNS + "where id = ?").param(id.value()).query(Documents::read).optional();
  }

  public Document get(DocumentId id) {
    return find(id).orElseThrow(() -> new NotFound("document"));
  }

  /// Those of the keys that are known, oldest first.
  public List<Document> list(Collection<DocumentId> ids) {
    return db.sql(COLUMNS + "where id = any(?) order by id")
        .param(ids.stream().map(DocumentId::value).toArray(UUID[]::new))
        .query(Documents::read)
        .list();
  }

  /// The bytes, for the module that owns the file. Readers get them at `Document.address()`, through the gate.
  public InputStream open(DocumentId id) {
    try {
      return store.open(get(id).sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Forgets the file, as the laws on personal data and archives ask. Its bytes go by night, when no other document
  /// shows them.
  public void forget(DocumentId id) {
    db.sql("delete from documents.document where id = ?").param(id.value()).update();
  }

  private DocumentId add(Arrival arrival, String name, Actor by) {
    lock(arrival.sha256(), "pg_advisory_xact_lock_shared");
    settle(arrival);
    var id = Ids.at(clock.instant());
    db.sql("""
        insert into documents.document (id, sha256, size, type, name, scanned, kept_by, kept_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """)
        .params(id, arrival.sha256(), arrival.size(), arrival.type().media(), FileName.safe(name, arrival.type()),
            arrival.scanned(), by.id(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return new DocumentId(id);
  }

  private void settle(Arrival arrival) {
    try {
      store.settle(arrival.staged(), arrival.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whoever refers to bytes shares their lock until the transaction ends; whoever removes them must have it alone.
  private void lock(String sha256, String how) {
    db.sql("select " + how + "(hashtextextended(?, 4))").param("documents:" + sha256).query(row -> {});
  }

  private static Document read(ResultSet row, int number) throws SQLException {
    return new Document(new DocumentId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("type"),
        row.getLong("size"), row.getString("sha256"), row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
