package az.rayon.services.forms.definition;

import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.services.forms.definition.FormVersion.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the forms of all services are kept, with every version of them.
@Repository
public class Forms {

  private static final String SELECT = "select * from services.form where ";

  private final JdbcClient db;

  Forms(JdbcClient db) {
    this.db = db;
  }

  public Optional<FormVersion> findInForce(String service) {
    return db.sql(SELECT + "service = ? and state = 'IN_FORCE'").param(service).query(Forms::read).optional();
  }

  public Optional<FormVersion> findDraft(String service) {
    return db.sql(SELECT + "service = ? and state = 'DRAFT'").param(service).query(Forms::read).optional();
  }

  /// The form in force, where nobody else has made a version of it.
  public Optional<Form> findUntouched(String service, Actor maker) {
    return db.sql(SELECT + """
        service = :service and state = 'IN_FORCE'
        and not exists (select from services.form other where other.service = :service and other.edited_by <> :maker)
        """).param("service", service).param("maker", maker.id()).query(Forms::read).optional().map(FormVersion::form);
  }

  public Optional<FormVersion> find(String service, int version) {
    return db.sql(SELECT + "service = ? and version = ?").params(service, version).query(Forms::read).optional();
  }

  public FormVersion get(String service, int version) {
    return find(service, version).orElseThrow(() -> new NotFound("form"));
  }

  /// The newest first.
  public List<FormVersion> list(String service) {
    return db.sql(SELECT + "service = ? order by version desc").param(service).query(Forms::read).list();
  }

  /// The latest version of each service that has a form.
  public List<FormVersion> listLatest() {
    return db.sql("select distinct on (service) * from services.form order by service, version desc")
        .query(Forms::read).list();
  }

  public boolean isEmpty() {
    return !db.sql("select exists (select from services.form)").query(Boolean.class).single();
  }

  /// Keeps others from making a version of the same form at the same moment, until the transaction ends.
  public void await(String service) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))").param("form:" + service).query(row -> {});
  }

  public FormVersion add(String service, Form form, Actor by, Instant now) {
    var version = db.sql("""
        insert into services.form (service, version, state, definition, edited_by, edited_at)
        select :service, coalesce(max(version), 0) + 1, 'DRAFT', :form::jsonb, :by, :now
        from services.form where service = :service
        returning version
        """).param("service", service).param("form", FormFile.write(form)).param("by", by.id())
        .param("now", now.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    return get(service, version);
  }

  /// What is in the draft now, unless somebody was faster.
  public void save(FormVersion draft, Form form, Actor by, Instant now) {
    var rows = db.sql("""
        update services.form set definition = :form::jsonb, edits = edits + 1, edited_by = :by, edited_at = :now
        where service = :service and version = :version and state = 'DRAFT' and edits = :edits
        """).param("form", FormFile.write(form)).param("by", by.id()).param("now", now.atOffset(ZoneOffset.UTC))
        .param("service", draft.service()).param("version", draft.version()).param("edits", draft.edits()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("form of " + draft.service());
  }

  /// The draft is in force from now on, and what was in force is past.
  public void publish(FormVersion draft, Instant now) {
    db.sql("update services.form set state = 'PAST' where service = ? and state = 'IN_FORCE'").param(draft.service())
        .update();
    db.sql("""
        update services.form set state = 'IN_FORCE', published_at = ?
        where service = ? and version = ? and state = 'DRAFT'
        """).params(now.atOffset(ZoneOffset.UTC), draft.service(), draft.version()).update();
  }

  public void remove(FormVersion draft) {
    db.sql("delete from services.form where service = ? and version = ? and state = 'DRAFT'")
        .params(draft.service(), draft.version()).update();
  }

  /// How many got past each step of a version, by the step's name.
  public Map<String, Long> passages(String service, int version) {
    return db.sql("select step, people from services.form_passage where service = ? and version = ?")
        .params(service, version)
        .query((row, _) -> Map.entry(row.getString("step"), row.getLong("people"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static FormVersion read(ResultSet row, int at) throws SQLException {
    var published = row.getObject("published_at", OffsetDateTime.class);
    return new FormVersion(row.getString("service"), row.getInt("version"), State.valueOf(row.getString("state")),
        FormFile.read(row.getString("definition")), row.getInt("edits"), row.getObject("edited_by", UUID.class),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        published == null ? null : published.toInstant());
  }
}
