package az.rayon.appeals.writing;

import az.rayon.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where drafts are kept until they are handed in or a day has passed without a word: those of appeals, of requests for
/// information and of bookings.
@Repository
public class Drafts {

  static final Duration LASTS = Duration.ofHours(24);
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Drafts(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  public Optional<Draft> find(UUID key) {
    return db.sql("select * from appeals.draft where key = ? and expires_at > ?").params(key, now())
        .query(this::read).optional();
  }

  /// As `find`, and holds it: whoever hands it in or changes it waits for this transaction, as this one waits for them.
  public Optional<Draft> hold(UUID key) {
    return db.sql("select * from appeals.draft where key = ? and expires_at > ? for update").params(key, now())
        .query(this::read).optional();
  }

  /// Changes the draft if it is there. Handing in waits for the change, or the change finds the draft gone and keeps
  /// nothing.
  @Transactional
  public Optional<Draft> change(UUID key, UnaryOperator<Draft> change) {
    return hold(key).map(change).map(this::put);
  }

  /// As `change`, and one that had expired is begun anew under the same key, so that at least this is not lost. None
  /// where it was `handedIn` meanwhile.
  public Optional<Draft> write(UUID key, Actor by, Predicate<UUID> handedIn, UnaryOperator<Draft> change) {
    var changed = change(key, change);
    return changed.isPresent() || handedIn.test(key)
        ? changed
        : Optional.of(put(change.apply(Draft.begun(key, by))));
  }

  /// Takes the draft out for good, unless the transaction is rolled back. Of two who take it at once the second waits
  /// for the first, and finds it gone.
  Optional<Draft> take(UUID key) {
    return db.sql("delete from appeals.draft where key = ? and expires_at > ? returning *").params(key, now())
        .query(this::read).optional();
  }

  public Draft put(Draft draft) {
    db.sql("""
        insert into appeals.draft (key, answers, files, account, expires_at)
        values (:key, :answers::jsonb, :files, :account, :expires)
        on conflict (key) do update
        set answers = excluded.answers, files = excluded.files, expires_at = excluded.expires_at
        """).param("key", draft.key()).param("answers", json.writeValueAsString(draft.answers().fields()))
        .param("files", draft.files().toArray(UUID[]::new)).param("account", draft.account())
        .param("expires", now().plus(LASTS)).update();
    return draft;
  }

  /// Says whether it was there. Of two who remove it at once the second waits for the first, and finds it gone.
  public boolean remove(UUID key) {
    return db.sql("delete from appeals.draft where key = ?").param(key).update() > 0;
  }

  /// Removes what nobody came back for, and says which files were in it.
  List<UUID> removeExpired() {
    return db.sql("""
        with gone as (delete from appeals.draft where expires_at <= ? returning files)
        select unnest(files) from gone
        """).param(now()).query(UUID.class).list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private Draft read(ResultSet row, int at) throws SQLException {
    var files = (UUID[]) row.getArray("files").getArray();
    return new Draft(row.getObject("key", UUID.class), new Answers(json.readValue(row.getString("answers"), FIELDS)),
        Arrays.asList(files), row.getObject("account", UUID.class));
  }
}
