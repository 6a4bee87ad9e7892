package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.opendata.uploads.Upload.State;
import az.rayon.opendata.uploads.reading.Check;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Finding;
import az.rayon.opendata.uploads.reading.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts right how a file is read, puts single cells right, has it checked, and stops or takes it away.
@Service
class CorrectingUploads {

  private final Uploads uploads;
  private final Holdings holdings;
  private final Documents documents;
  private final Finding finding;
  private final Audit audit;

  CorrectingUploads(Uploads uploads, Holdings holdings, Documents documents, Finding finding, Audit audit) {
    this.uploads = uploads;
    this.holdings = holdings;
    this.documents = documents;
    this.finding = finding;
    this.audit = audit;
  }

  /// Reads the columns anew, unless only the decimal sign and the key were changed.
  @Transactional(rollbackFor = IOException.class)
  void read(UUID id, int version, Reading said) throws IOException {
    var upload = same(id, version);
    var before = upload.reading();
    boolean alike = before.isShapedAs(said);
    uploads.correct(upload, alike ? said : finding.again(upload.document(), said),
        alike ? upload.mended() : Map.of());
  }

  @Transactional
  void column(UUID id, int version, int place, Field field) {
    var upload = same(id, version);
    var before = upload.reading().fields().get(place).name();
    var mended = new HashMap<String, String>();
    upload.mended().forEach((where, cell) -> mended.put(
        where.endsWith(":" + before) ? where.substring(0, where.indexOf(':') + 1) + field.name() : where, cell));
    uploads.correct(upload, upload.reading().with(place, field), mended);
  }

  /// What was done about the faults of the list: cells by the place of their fault, and places of rows to leave out.
  record Mending(Map<Integer, String> cells, Set<Integer> omitted) {}

  /// Cells that were put right stand in the place of the file's own from now on, rows that were left out are passed
  /// over, and all of it is checked again.
  @Transactional
  void mend(UUID id, int version, Mending mending, Official by) {
    var upload = same(id, version);
    var faults = uploads.faults(id);
    var mended = new HashMap<>(upload.mended());
    for (int i = 0; i < faults.size(); i++) {
      var fault = faults.get(i);
      var cell = mending.cells().get(i);
      if (cell != null && fault.kind().mendable()) mended.put(Check.place(fault.line(), fault.column()), cell);
      if (mending.omitted().contains(i) && fault.kind().omittable()) mended.put(Check.place(fault.line(), ""), "");
    }
    uploads.correct(upload, upload.reading(), mended);
    uploads.start(uploads.get(id), by.id(), upload.note());
  }

  @Transactional
  void check(UUID id, int version, String note, Official by) {
    uploads.start(same(id, version), by.id(), note);
  }

  /// Whoever works on it notices, and leaves nothing behind.
  @Transactional
  void stop(UUID id) {
    var upload = uploads.locked(id);
    if (upload.state() == State.CHECKING) uploads.settle(upload, State.OPEN, null);
  }

  /// What a version of the dataset still stands on stays.
  @Transactional
  void drop(UUID id, Official by) {
    var upload = uploads.locked(id);
    if (upload.state() == State.PUBLISHED || upload.state() == State.DROPPED) return;
    var checked = upload.checked();
    uploads.settle(upload, State.DROPPED, null);
    audit.record(by, "dataset.dropped", upload.kept());
    if (upload.restores() != null) return;
    if (checked != null) {
      holdings.drop(checked.holding());
      documents.forget(checked.canonical());
    }
    var rows = upload.wrong().rows();
    if (rows != null) documents.forget(rows);
    documents.forget(upload.document());
  }

  private Upload same(UUID id, int version) {
    var upload = uploads.locked(id);
    if (upload.version() != version || !upload.isOpen()) throw new OptimisticLockingFailureException("upload");
    return upload;
  }

  /// What else the columns of the file are called.
  static List<String> others(Reading reading, int place) {
    return IntStream.range(0, reading.fields().size()).filter(at -> at != place)
        .mapToObj(at -> reading.fields().get(at).name()).toList();
  }
}
