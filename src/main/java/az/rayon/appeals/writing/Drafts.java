package az.rayon.appeals.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where drafts are kept until they are handed in or a day has passed without a word.
@Repository
public class Drafts {

  static final Duration LASTS = Duration.ofHours(24);
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Drafts(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  public Optional<Draft> find(UUID key, Instant now) {
    return db.sql("select * from appeals.draft where key = ? and expires_at > ?")
        .params(key, now.atOffset(ZoneOffset.UTC)).query(this::read).optional();
  }

  /// As `find`, and holds it: whoever hands it in or changes it waits for this transaction, as this one waits for them.
  public Optional<Draft> hold(UUID key, Instant now) {
    return db.sql("select * from appeals.draft where key = ? and expires_at > ? for update")
        .params(key, now.atOffset(ZoneOffset.UTC)).query(this::read).optional();
  }

  /// Takes the draft out for good, unless the transaction is rolled back. Of two who take it at once the second waits
  /// for the first, and finds it gone.
  Optional<Draft> take(UUID key, Instant now) {
    return db.sql("delete from appeals.draft where key = ? and expires_at > ? returning *")
        .params(key, now.atOffset(ZoneOffset.UTC)).query(this::read).optional();
  }

  public void put(Draft draft, Instant now) {
    db.sql("""
        insert into appeals.draft (key, answers, files, account, expires_at)
        values (:key, :answers::jsonb, :files, :account, :expires)
        on conflict (key) do update
        set answers = excluded.answers, files = excluded.files, expires_at = excluded.expires_at
        """).param("key", draft.key()).param("answers", json.writeValueAsString(draft.answers().fields()))
        .param("files", draft.files().toArray(UUID[]::new)).param("account", draft.account())
        .param("expires", now.plus(LASTS).atOffset(ZoneOffset.UTC)).update();
  }

  /// Says whether it was there. Of two who remove it at once the second waits for the first, and finds it gone.
  public boolean remove(UUID key) {
    return db.sql("delete from appeals.draft where key = ?").param(key).update() > 0;
  }

  /// Removes what nobody came back for, and says which files were in it.
  List<UUID> removeExpired(Instant now) {
    return db.sql("""
        with gone as (delete from appeals.draft where expires_at <= ? returning files)
        select unnest(files) from gone
        """).param(now.atOffset(ZoneOffset.UTC)).query(UUID.class).list();
  }

  private Draft read(ResultSet row, int at) throws SQLException {
    var files = (UUID[]) row.getArray("files").getArray();
    return new Draft(row.getObject("key", UUID.class), new Answers(json.readValue(row.getString("answers"), FIELDS)),
        Arrays.asList(files), row.getObject("account", UUID.class));
  }
}
