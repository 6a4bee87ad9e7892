package az.rayon.services.forms.filling;

import az.rayon.accounts.Pins;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.BegunForms.Begun;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where forms are kept that somebody is filling in, until they are sent or nobody came back for a fortnight; and the
/// receipts of those that were sent.
@Repository
class Fillings {

  static final Duration LASTS = Duration.ofDays(14);
  private static final TypeReference<Map<String, String>> KNOWN = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final Pins pins;

  Fillings(JdbcClient db, JsonMapper json, Pins pins) {
    this.db = db;
    this.json = json;
    this.pins = pins;
  }

  Optional<Filling> find(UUID key, Instant now) {
    return db.sql("select * from services.filling where key = ? and expires_at > ?")
        .params(key, now.atOffset(ZoneOffset.UTC)).query(this::read).optional();
  }

  /// What this person has begun and not sent, the latest first.
  List<Begun> listBegun(UUID account, Instant now) {
    return db.sql("""
        select key, service, definition ->> 'title' as title, expires_at
        from services.filling join services.form using (service, version)
        where account = ? and expires_at > ? and not preview and way = 'ONLINE'
        order by expires_at desc
        """).params(account, now.atOffset(ZoneOffset.UTC)).query(this::begun).list();
  }

  /// Two windows with the same form write one after the other, until the transaction ends.
  void await(UUID key) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 12))").param("filling:" + key).query(row -> {});
  }

  Filling put(Filling filling, Instant now) {
    var expires = now.plus(LASTS);
    db.sql("""
        insert into services.filling (key, service, version, preview, way, language, account, answers, known, mailed,
          started_at, expires_at)
        values (:key, :service, :version, :preview, :way, :language, :account, :answers::jsonb, :known::jsonb, :mailed,
          :now, :expires)
        on conflict (key) do update set version = excluded.version, account = excluded.account,
          language = excluded.language, answers = excluded.answers, known = excluded.known, mailed = excluded.mailed,
          expires_at = excluded.expires_at
        """).param("key", filling.key()).param("service", filling.service()).param("version", filling.version())
        .param("preview", filling.preview()).param("way", filling.way().name())
        .param("language", filling.language().name()).param("account", filling.account())
        .param("answers", json.writeValueAsString(filling.answers()))
        .param("known", json.writeValueAsString(filling.known())).param("mailed", filling.mailed())
        .param("now", now.atOffset(ZoneOffset.UTC)).param("expires", expires.atOffset(ZoneOffset.UTC)).update();
    return filling;
  }

  void remove(UUID key) {
    db.sql("delete from services.filling where key = ?").param(key).update();
  }

  /// Removes what nobody came back for, and gives it back for its files.
  List<Filling> removeExpired(Instant now) {
    return db.sql("delete from services.filling where expires_at <= ? returning *")
        .param(now.atOffset(ZoneOffset.UTC)).query(this::read).list();
  }

  /// One more got past the step.
  void count(Filling filling, String step) {
    db.sql("""
        insert into services.form_passage (service, version, step, people) values (?, ?, ?, 1)
        on conflict (service, version, step) do update set people = form_passage.people + 1
        """).params(filling.service(), filling.version(), step).update();
  }

  Optional<SentForm> findSent(UUID key) {
    return db.sql("select * from services.sent_form where filling = ?").param(key).query(this::sent).optional();
  }

  void addSent(SentForm sent, int version) {
    db.sql("""
        insert into services.sent_form (filling, service, version, number, pinned, email, sent_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """).params(sent.key(), sent.service(), version, sent.number(), !sent.pin().isEmpty(), sent.email(),
        sent.sentAt().atOffset(ZoneOffset.UTC)).update();
  }

  private SentForm sent(ResultSet row, int at) throws SQLException {
    var key = row.getObject("filling", UUID.class);
    return new SentForm(key, row.getString("service"), row.getString("number"),
        row.getBoolean("pinned") ? pins.of(key) : "", row.getString("email"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }

  private Begun begun(ResultSet row, int at) throws SQLException {
    return new Begun(row.getObject("key", UUID.class), row.getString("service"),
        json.readValue(row.getString("title"), Translated.class),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }

  private Filling read(ResultSet row, int at) throws SQLException {
    return new Filling(row.getObject("key", UUID.class), row.getString("service"), row.getInt("version"),
        row.getBoolean("preview"), Way.valueOf(row.getString("way")), Language.valueOf(row.getString("language")),
        row.getObject("account", UUID.class), json.readValue(row.getString("answers"), Answers.class),
        json.readValue(row.getString("known"), KNOWN), row.getInt("mailed"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
