package az.rayon.services.certificates;

import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.services.certificates.Template.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The templates of all kinds in all their editions.
@Repository
public class Templates {

  private static final String SELECT = "select * from services.certificate_template ";

  private final JdbcClient db;
  private final JsonMapper json;

  Templates(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// The edition that certificates of the kind are made from today.
  public Optional<Template> inForce(String kind) {
    return db.sql(SELECT + "where kind = ? and state = 'IN_FORCE'").param(kind).query(this::read).optional();
  }

  /// One of each kind: the edition in force, or the first draft of a kind that has none yet.
  public List<Template> list() {
    return db.sql("""
        select distinct on (kind) * from services.certificate_template
        order by kind, case state when 'IN_FORCE' then 1 when 'DRAFT' then 2 else 3 end, edition desc
        """).query(this::read).list();
  }

  public List<Template> listInForce() {
    return db.sql(SELECT + "where state = 'IN_FORCE' order by name_az collate \"az-x-icu\"").query(this::read).list();
  }

  /// The fields that whoever orders a certificate of the kind fills; none where there is no such kind.
  public List<Wanted> wants(String kind) {
    return inForce(kind).map(Template::fields).orElse(List.of());
  }

  /// All editions of a kind, the newest first.
  public List<Template> editions(String kind) {
    return db.sql(SELECT + "where kind = ? order by edition desc").param(kind).query(this::read).list();
  }

  public Template get(String kind, int edition) {
    return db.sql(SELECT + "where kind = ? and edition = ?").params(kind, edition).query(this::read).optional()
        .orElseThrow(() -> new NotFound("certificate template"));
  }

  public Optional<Template> draft(String kind) {
    return db.sql(SELECT + "where kind = ? and state = 'DRAFT'").param(kind).query(this::read).optional();
  }

  /// What the kind is called, also where it is no longer given out.
  public Translated name(String kind) {
    return editions(kind).stream().findFirst().map(Template::name).orElse(Translated.az(kind));
  }

  void put(Template template, Actor by) {
    var rows = db.sql("""
        insert into services.certificate_template as t (id, kind, edition, name_az, name_en, name_ru, title, body,
          fields, emblem, post, months, basis, status, state, saved_by, saved_at)
        values (:id, :kind, :edition, :az, :en, :ru, :title, :body, :fields::jsonb, :emblem, :post, :months, :basis,
          :status, :state, :by, :at)
        on conflict (id) do update set name_az = excluded.name_az, name_en = excluded.name_en,
          name_ru = excluded.name_ru, title = excluded.title, body = excluded.body, fields = excluded.fields,
          emblem = excluded.emblem, post = excluded.post, months = excluded.months, basis = excluded.basis,
          status = excluded.status, state = excluded.state, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
          version = t.version + 1
        where t.version = :version
        """).param("id", template.id()).param("kind", template.kind()).param("edition", template.edition())
        .param("az", template.name().az()).param("en", template.name().en()).param("ru", template.name().ru())
        .param("title", template.title()).param("body", template.text().source())
        .param("fields", json.writeValueAsString(template.fields().stream().map(Kept::of).toList()))
        .param("emblem", template.emblem()).param("post", template.post()).param("months", template.months())
        .param("basis", template.basis()).param("status", template.confirmed() ? "found" : "verify")
        .param("state", template.state().name()).param("by", by.id())
        .param("at", template.savedAt().atOffset(ZoneOffset.UTC)).param("version", template.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("template " + template.kind());
  }

  /// What was in force is so no more, and the draft is.
  void enforce(String kind) {
    db.sql("update services.certificate_template set state = 'RETIRED' where kind = ? and state = 'IN_FORCE'")
        .param(kind).update();
    db.sql("""
        update services.certificate_template set state = 'IN_FORCE', version = version + 1
        where kind = ? and state = 'DRAFT'
        """).param(kind).update();
  }

  void dropDraft(String kind) {
    db.sql("delete from services.certificate_template where kind = ? and state = 'DRAFT'").param(kind).update();
  }

  private Template read(ResultSet row, int at) throws SQLException {
    var fields = new ArrayList<Wanted>();
    for (var field : json.readValue(row.getString("fields"), Kept[].class)) fields.add(field.wanted());
    return new Template(row.getObject("id", UUID.class), row.getString("kind"), row.getInt("edition"),
        new Translated(row.getString("name_az"), row.getString("name_en"), row.getString("name_ru")),
        row.getString("title"), new TemplateText(row.getString("body")), fields, row.getBoolean("emblem"),
        row.getString("post"), row.getObject("months", Integer.class), row.getString("basis"),
        row.getString("status").equals("found"), State.valueOf(row.getString("state")),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
  }

  /// A field as the database keeps it.
  private record Kept(String name, String az, String en, String ru, Wanted.Kind kind, boolean required, String from,
      List<String> columns) {

    static Kept of(Wanted field) {
      return new Kept(field.name(), field.label().az(), field.label().en(), field.label().ru(), field.kind(),
          field.required(), field.from(), field.columns());
    }

    Wanted wanted() {
      return new Wanted(name, new Translated(az, en, ru), kind, required, from, columns);
    }
  }
}
