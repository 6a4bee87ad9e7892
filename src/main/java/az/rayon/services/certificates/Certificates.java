package az.rayon.services.certificates;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.NotFound;
import az.rayon.services.certificates.Certificate.File;
import az.rayon.services.certificates.Certificate.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registry of certificates. All SQL over its table is here, but for the lists of the desk.
@Repository
public class Certificates {

  private static final String SELECT = "select * from services.certificate ";

  private final JdbcClient db;
  private final CertificateJson json;
  private final Clock clock;

  Certificates(JdbcClient db, CertificateJson json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  public Optional<Certificate> find(String number) {
    return db.sql(SELECT + "where number = ?").param(number).query(this::read).optional();
  }

  public Certificate get(String number) {
    return find(number).orElseThrow(() -> new NotFound("certificate"));
  }

  public Certificate get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("certificate"));
  }

  /// As `find`, and until the end of the transaction nobody else asks for the same.
  Optional<Certificate> findAlone(UUID id) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 30))").param(id.toString()).query(row -> {});
    return find(id);
  }

  private Optional<Certificate> find(UUID id) {
    return db.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
  }

  public Optional<Certificate> findByFile(String sha256) {
    return db.sql(SELECT + "where sha256 = ?").param(sha256).query(this::read).optional();
  }

  /// A person's own, the newest first.
  public List<Certificate> listOf(UUID account) {
    return db.sql(SELECT + "where account = ? order by issued_at desc").param(account).query(this::read).list();
  }

  /// The certificate that an application led to; the last, if it was replaced.
  public Optional<Certificate> findFor(String application) {
    return db.sql(SELECT + "where application = ? order by issued_at desc limit 1").param(application)
        .query(this::read).optional();
  }

  /// Those that ended before their time, by number and check code: what a page that is offline must know.
  public List<Ended> listEnded(LocalDate today) {
    return db.sql("""
        select number, check_code from services.certificate
        where ended_at is not null and (until is null or until >= ?) order by number
        """).param(today).query((row, _) -> new Ended(row.getString(1), row.getString(2))).list();
  }

  public record Ended(String number, String check) {}

  /// How often an end was written so far; whoever remembers an answer asks whether it is still the same.
  public long changes() {
    return db.sql("select revision from services.certificate_change").query(Long.class).single();
  }

  void add(Certificate certificate) {
    var content = certificate.content();
    db.sql("""
        insert into services.certificate (id, number, kind, edition, content, check_code, code, holder, fin,
          application, account, unit, issued_on, until, issued_by, issued_at, document, sha256, state, invented)
        values (:id, :number, :kind, :edition, :content, :check, :code, :holder, :fin, :application, :account, :unit,
          :issuedOn, :until, :by, :at, :document, :sha256, 'VALID', :invented)
        """).param("id", certificate.id()).param("number", content.number()).param("kind", content.kind())
        .param("edition", content.edition()).param("content", certificate.json()).param("check", content.check())
        .param("code", certificate.code()).param("holder", content.holder().name())
        .param("fin", content.holder().fin()).param("application", content.application())
        .param("account", certificate.account()).param("unit", certificate.unit()).param("issuedOn", content.issued())
        .param("until", content.until()).param("by", certificate.issuedBy())
        .param("at", certificate.issuedAt().atOffset(ZoneOffset.UTC)).param("document", document(certificate))
        .param("sha256", certificate.file() == null ? null : certificate.file().sha256())
        .param("invented", certificate.invented()).update();
  }

  /// Writes how it ended.
  void end(Certificate certificate) {
    var end = switch (certificate.state()) {
      case State.Revoked(var at, var by, var reason) -> new End("REVOKED", at, by, reason, null);
      case State.Replaced(var at, var by, var reason, var with) -> new End("REPLACED", at, by, reason, with);
      case State.Valid _ -> throw new IllegalArgumentException("it stands");
    };
    var rows = db.sql("""
        update services.certificate set state = :state, ended_on = :day, ended_at = :at, ended_by = :by,
          reason = :reason, replaced_by = :with, version = version + 1
        where id = :id and version = :version
        """).param("state", end.state()).param("day", LocalDate.ofInstant(end.at(), clock.getZone()))
        .param("at", end.at().atOffset(ZoneOffset.UTC)).param("by", end.by()).param("reason", end.reason())
        .param("with", end.with()).param("id", certificate.id()).param("version", certificate.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("certificate " + certificate.number());
    db.sql("update services.certificate_change set revision = revision + 1").update();
  }

  private record End(String state, Instant at, UUID by, String reason, @Nullable UUID with) {}

  /// Remembers the paper of one that had none. False where somebody was faster; theirs is the paper then.
  boolean seal(Certificate certificate, File file) {
    return db.sql("update services.certificate set document = ?, sha256 = ? where id = ? and document is null")
        .params(file.document().value(), file.sha256(), certificate.id()).update() == 1;
  }

  private static @Nullable UUID document(Certificate certificate) {
    var file = certificate.file();
    return file == null ? null : file.document().value();
  }

  Certificate read(ResultSet row, int at) throws SQLException {
    var content = row.getString("content");
    var document = row.getObject("document", UUID.class);
    return new Certificate(row.getObject("id", UUID.class), json.read(content), content, row.getString("code"),
        row.getObject("account", UUID.class), row.getObject("unit", UUID.class),
        row.getObject("issued_by", UUID.class), row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        document == null ? null : new File(new DocumentId(document), row.getString("sha256")), state(row),
        row.getBoolean("invented"), row.getInt("version"));
  }

  private static State state(ResultSet row) throws SQLException {
    var state = row.getString("state");
    if (state.equals("VALID")) return new State.Valid();
    var at = row.getObject("ended_at", OffsetDateTime.class).toInstant();
    var by = row.getObject("ended_by", UUID.class);
    var reason = row.getString("reason");
    return state.equals("REVOKED")
        ? new State.Revoked(at, by, reason)
        : new State.Replaced(at, by, reason, row.getObject("replaced_by", UUID.class));
  }
}
