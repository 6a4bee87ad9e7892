package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.uploads.Upload.Checked;
import az.rayon.opendata.uploads.Upload.Progress;
import az.rayon.opendata.uploads.Upload.Sent;
import az.rayon.opendata.uploads.Upload.State;
import az.rayon.opendata.uploads.Upload.Wrong;
import az.rayon.opendata.uploads.reading.Fault;
import az.rayon.opendata.uploads.reading.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where files on their way are kept, with what was found wrong in them.
@Repository
class Uploads {

  private static final TypeReference<Map<String, String>> MENDED = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Uploads(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// A file that has just come.
  record Fresh(UUID id, UUID kept, DocumentId document, String file, Reading reading) {}

  void add(Fresh fresh, Sent sent) {
    db.sql("""
        insert into opendata.upload (id, kept, document, file, reading, state, sent_by, unit, sent_at)
        values (:id, :kept, :document, :file, :reading::jsonb, 'OPEN', :by, :unit, :at)
        """).param("id", fresh.id()).param("kept", fresh.kept()).param("document", fresh.document().value())
        .param("file", fresh.file()).param("reading", json.writeValueAsString(fresh.reading())).param("by", sent.by())
        .param("unit", sent.unit()).param("at", sent.at().atOffset(ZoneOffset.UTC)).update();
  }

  Upload get(UUID id) {
    return db.sql("select * from opendata.upload where id = ?").param(id).query(this::read).optional()
        .orElseThrow(() -> new NotFound("upload"));
  }

  /// For whoever is about to change it: the next one waits.
  Upload locked(UUID id) {
    return db.sql("select * from opendata.upload where id = ? for update").param(id).query(this::read).optional()
        .orElseThrow(() -> new NotFound("upload"));
  }

  boolean has(UUID id) {
    return db.sql("select exists (select from opendata.upload where id = ?)").param(id).query(Boolean.class).single();
  }

  /// Those that are on their way, the newest first; of one dataset or, where it is null, of all.
  List<Upload> waiting(@Nullable UUID kept) {
    return db.sql("""
        select * from opendata.upload where (:kept::uuid is null or kept = :kept)
          and state in ('OPEN', 'CHECKING', 'FAULTY', 'CHECKED')
        order by sent_at desc, id limit 200
        """).param("kept", kept).query(this::read).list();
  }

  /// How the file is read, as somebody has just put it; what was found before is no longer true.
  void correct(Upload upload, Reading reading, Map<String, String> mended) {
    forgetFaults(upload.id());
    changed(db.sql("""
        update opendata.upload set reading = :reading::jsonb, mended = :mended::jsonb, state = 'OPEN', faults = 0,
          warnings = 0, faulty_rows = null, version = version + 1
        where id = :id and version = :version and state in ('OPEN', 'FAULTY')
        """).param("reading", json.writeValueAsString(reading)).param("mended", json.writeValueAsString(mended))
        .param("id", upload.id()).param("version", upload.version()).update());
  }

  void start(Upload upload, UUID by, String note) {
    forgetFaults(upload.id());
    changed(db.sql("""
        update opendata.upload set state = 'CHECKING', checked_by = :by, note = :note, done = 0, whole = 0, tries = 0,
          worker = null, worked_until = null, faults = 0, warnings = 0, faulty_rows = null, returned = null,
          version = version + 1
        where id = :id and version = :version and state in ('OPEN', 'FAULTY')
        """).param("by", by).param("note", note).param("id", upload.id()).param("version", upload.version())
        .update());
  }

  /// The next that nobody works on, now the `worker`'s alone; whoever falls over loses it when its time is out.
  Optional<Upload> take(UUID worker, Instant now, Instant until) {
    return db.sql("""
        update opendata.upload set worker = :worker, worked_until = :until, tries = tries + 1 where id = (
          select id from opendata.upload
          where state = 'CHECKING' and (worked_until is null or worked_until < :now)
          order by sent_at limit 1 for update skip locked)
        returning *
        """).param("worker", worker).param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC)).query(this::read).optional();
  }

  /// How far the work has come. False where somebody stopped it, or another has it now.
  boolean goesOn(Upload upload, long done, long whole) {
    return db.sql("""
        update opendata.upload set done = :done, whole = :whole
        where id = :id and state = 'CHECKING' and worker = :worker
        """).param("done", done).param("whole", whole).param("id", upload.id())
        .param("worker", upload.progress().worker()).update() > 0;
  }

  void renew(Upload upload, Instant until) {
    db.sql(
        "update opendata.upload set worked_until = :until where id = :id and state = 'CHECKING' and worker = :worker")
        .param("until", until.atOffset(ZoneOffset.UTC)).param("id", upload.id())
        .param("worker", upload.progress().worker()).update();
  }

  boolean checked(Upload upload, Checked checked, long warnings) {
    return db.sql("""
        update opendata.upload set state = 'CHECKED', holding = :holding, canonical = :canonical, sha256 = :sha256,
          rows = :rows, warnings = :warnings, version = version + 1
        where id = :id and state = 'CHECKING' and worker = :worker
        """).param("holding", checked.holding()).param("canonical", checked.canonical().value())
        .param("sha256", checked.sha256()).param("rows", checked.rows()).param("warnings", warnings)
        .param("id", upload.id()).param("worker", upload.progress().worker()).update() > 0;
  }

  boolean faulty(Upload upload, Wrong wrong) {
    var rows = wrong.rows();
    return db.sql("""
        update opendata.upload set state = 'FAULTY', faults = :faults, warnings = :warnings, faulty_rows = :rows,
          version = version + 1
        where id = :id and state = 'CHECKING' and worker = :worker
        """).param("faults", wrong.faults()).param("warnings", wrong.warnings())
        .param("rows", rows == null ? null : rows.value()).param("id", upload.id())
        .param("worker", upload.progress().worker()).update() > 0;
  }

  void settle(Upload upload, State state, @Nullable String returned) {
    changed(db.sql("""
        update opendata.upload set state = :state, returned = :returned, version = version + 1,
          holding = case when :state = 'PUBLISHED' then holding end,
          canonical = case when :state = 'PUBLISHED' then canonical end
        where id = :id and version = :version
        """).param("state", state.name()).param("returned", returned).param("id", upload.id())
        .param("version", upload.version()).update());
  }

  void likens(Upload upload, List<String> kin) {
    changed(db.sql("""
        update opendata.upload set kin = ?, version = version + 1 where id = ? and version = ? and state = 'CHECKED'
        """).params(kin.toArray(String[]::new), upload.id(), upload.version()).update());
  }

  /// Published against what the gate found, for this reason.
  void overrule(Upload upload, String why) {
    db.sql("update opendata.upload set overruled = ? where id = ?").params(why, upload.id()).update();
  }

  /// The rows and the file of a version that was public once, to be looked at as if they had just been checked.
  void again(UUID id, Version version, Sent sent, String why) {
    changed(db.sql("""
        insert into opendata.upload (id, kept, document, file, reading, mended, state, note, sent_by, unit, sent_at,
          checked_by, holding, canonical, sha256, rows, kin, restores)
        select :id, kept, document, file, reading, mended, 'CHECKED', :why, :by, :unit, :at, :by, holding, canonical,
          sha256, rows, kin, :restores
        from opendata.upload where holding = :holding and state = 'PUBLISHED' order by sent_at limit 1
        """).param("id", id).param("why", why).param("by", sent.by()).param("unit", sent.unit())
        .param("at", sent.at().atOffset(ZoneOffset.UTC)).param("restores", version.origin())
        .param("holding", version.table()).update());
  }

  /// The file whose rows these are.
  Upload of(String holding) {
    return db.sql("select * from opendata.upload where holding = ? and state = 'PUBLISHED' order by sent_at limit 1")
        .param(holding).query(this::read).single();
  }

  private static void changed(int rows) {
    if (rows == 0) throw new OptimisticLockingFailureException("upload");
  }

  void faults(UUID upload, List<Fault> faults) {
    for (int i = 0; i < faults.size(); i++) {
      var fault = faults.get(i);
      db.sql("""
          insert into opendata.fault (upload, place, line, field, kind, cell, expected) values (?, ?, ?, ?, ?, ?, ?)
          """).params(upload, i, fault.line(), fault.column(), fault.kind().name(), fault.cell(), fault.expected())
          .update();
    }
  }

  List<Fault> faults(UUID upload) {
    return db.sql("select * from opendata.fault where upload = ? order by place").param(upload)
        .query((row, _) -> new Fault(row.getLong("line"), row.getString("field"),
            Fault.Kind.valueOf(row.getString("kind")), row.getString("cell"), row.getString("expected")))
        .list();
  }

  private void forgetFaults(UUID upload) {
    db.sql("delete from opendata.fault where upload = ?").param(upload).update();
  }

  private Upload read(ResultSet row, int number) throws SQLException {
    return new Upload(row.getObject("id", UUID.class), row.getObject("kept", UUID.class),
        new DocumentId(row.getObject("document", UUID.class)), row.getString("file"),
        json.readValue(row.getString("reading"), Reading.class), json.readValue(row.getString("mended"), MENDED),
        State.valueOf(row.getString("state")), row.getString("note"),
        new Sent(row.getObject("sent_by", UUID.class), row.getObject("unit", UUID.class),
            row.getObject("sent_at", OffsetDateTime.class).toInstant()),
        row.getObject("checked_by", UUID.class),
        new Progress(row.getLong("done"), row.getLong("whole"), row.getInt("tries"),
            row.getObject("worker", UUID.class)),
        new Wrong(row.getLong("faults"), row.getLong("warnings"), document(row, "faulty_rows")), checked(row),
        row.getString("returned"), kin(row),
        row.getObject("restores", Integer.class), row.getInt("version"));
  }

  private static @Nullable List<String> kin(ResultSet row) throws SQLException {
    var kin = row.getArray("kin");
    return kin == null ? null : List.of((String[]) kin.getArray());
  }

  private static @Nullable Checked checked(ResultSet row) throws SQLException {
    var canonical = document(row, "canonical");
    var holding = row.getString("holding");
    return canonical == null || holding == null
        ? null
        : new Checked(holding, canonical, row.getString("sha256"), row.getLong("rows"));
  }

  private static @Nullable DocumentId document(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new DocumentId(id);
  }
}
