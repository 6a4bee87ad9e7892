package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Seen.Moved;
import az.rayon.kernel.Language;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was sent to the test address, for a day.
@Repository
class Trials {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient db;

  Trials(JdbcClient db) {
    this.db = db;
  }

  /// A request that was only tried. `held` is what its program gets back.
  record Trial(String number, UUID key, String topic, Instant madeAt, LocalDate due, boolean provisional, Held held) {}

  record Held(String kind, String description, String address, String addressId, String media,
      @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable String settlement, Language language) {}

  /// Lets two that are sent at the same moment make one.
  void await(Fingerprint fingerprint) {
    db.sql("select pg_advisory_xact_lock(?)").param(fingerprint.lock().getLeastSignificantBits())
        .query((_, _) -> "").single();
  }

  void add(Trial trial, Fingerprint fingerprint) {
    db.sql("""
        insert into appeals.open311_trial (number, key, fingerprint, topic, made_at, due, provisional, held)
        values (:number, :key, :fingerprint, :topic, :madeAt, :due, :provisional, :held::jsonb)
        """).param("number", trial.number()).param("key", trial.key()).param("fingerprint", fingerprint.hash())
        .param("topic", trial.topic()).param("madeAt", utc(trial.madeAt())).param("due", trial.due())
        .param("provisional", trial.provisional()).param("held", JSON.writeValueAsString(trial.held())).update();
  }

  /// `answered`: those made before this moment count as answered. `within` are those that lie where it is asked about.
  List<Trial> list(Query query, Collection<String> within, Instant answered) {
    return db.sql("""
        select * from appeals.open311_trial
        where (:anyNumber or number in (:numbers)) and (:anyService or topic in (:services))
          and made_at between :start and :end and (:status = '' or (made_at > :answered) = (:status = 'open'))
          and (:anywhere or number in (:within))
        order by made_at desc, number desc limit :limit offset :offset
        """).param("anyNumber", !query.byNumber()).param("numbers", or(query.numbers()))
        .param("anyService", query.services().isEmpty()).param("services", or(query.services()))
        .param("start", utc(query.window().start())).param("end", utc(query.window().end()))
        .param("answered", utc(answered)).param("status", query.status()).param("anywhere", query.near() == null)
        .param("within", or(within)).param("limit", query.size())
        .param("offset", query.offset()).query(Trials::read).list();
  }

  /// Those of one key, whenever they were made.
  List<Trial> listOf(UUID key, Collection<String> numbers) {
    return db.sql("""
        select * from appeals.open311_trial where key = :key and (:any or number in (:numbers)) order by made_at
        """).param("key", key).param("any", numbers.isEmpty()).param("numbers", or(numbers)).query(Trials::read)
        .list();
  }

  Optional<Trial> findSame(Fingerprint fingerprint) {
    return db.sql("select * from appeals.open311_trial where fingerprint = ? limit 1").param(fingerprint.hash())
        .query(Trials::read).optional();
  }

  void addUpdate(UUID id, More more, Instant now) {
    db.sql("""
        insert into appeals.open311_trial_update (id, number, fingerprint, made_at, status, text, media_url)
        values (:id, :number, :fingerprint, :at, :status, :text, :media)
        """).param("id", id).param("number", more.number()).param("fingerprint", more.fingerprint().hash())
        .param("at", utc(now)).param("status", more.status()).param("text", more.text()).param("media", more.media())
        .update();
  }

  Optional<UUID> findSameUpdate(More more) {
    return db.sql("""
        select id from appeals.open311_trial_update where number = :number and fingerprint = :fingerprint limit 1
        """).param("number", more.number()).param("fingerprint", more.fingerprint().hash()).query(UUID.class)
        .optional();
  }

  List<Moved> updates(Collection<String> numbers) {
    return db.sql("select * from appeals.open311_trial_update where number in (:numbers) order by made_at")
        .param("numbers", or(numbers)).query((row, _) -> new Moved(row.getObject("id", UUID.class),
            row.getString("number"), instant(row), "PAPERS_ADDED", Status.after("PAPERS_ADDED"),
            row.getString("text"), row.getString("media_url")))
        .list();
  }

  int forgetBefore(Instant moment) {
    return db.sql("delete from appeals.open311_trial where made_at < ?").param(utc(moment)).update();
  }

  private static List<String> or(Collection<String> values) {
    return values.isEmpty() ? List.of("") : List.copyOf(values);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("made_at", OffsetDateTime.class).toInstant();
  }

  private static Trial read(ResultSet row, int at) throws SQLException {
    return new Trial(row.getString("number"), row.getObject("key", UUID.class), row.getString("topic"), instant(row),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"),
        JSON.readValue(row.getString("held"), Held.class));
  }
}
