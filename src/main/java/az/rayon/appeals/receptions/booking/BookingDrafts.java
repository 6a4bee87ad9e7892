package az.rayon.appeals.receptions.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where bookings wait that are being made, until a day has passed without a word.
@Repository
class BookingDrafts {

  static final Duration LASTS = Duration.ofHours(24);
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  BookingDrafts(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Optional<BookingDraft> find(UUID key, Instant now) {
    return db.sql("select * from appeals.booking_draft where key = ? and expires_at > ?")
        .params(key, BookingRow.utc(now)).query(this::read).optional();
  }

  void put(BookingDraft draft, Instant now) {
    db.sql("""
        insert into appeals.booking_draft (key, answers, files, account, expires_at)
        values (:key, :answers::jsonb, :files, :account, :expires)
        on conflict (key) do update
        set answers = excluded.answers, files = excluded.files, expires_at = excluded.expires_at
        """).param("key", draft.key()).param("answers", json.writeValueAsString(draft.answers().fields()))
        .param("files", draft.files().toArray(UUID[]::new)).param("account", draft.account())
        .param("expires", BookingRow.utc(now.plus(LASTS))).update();
  }

  void remove(UUID key) {
    db.sql("delete from appeals.booking_draft where key = ?").param(key).update();
  }

  /// Removes what nobody came back for, and says which files were in it.
  List<UUID> removeExpired(Instant now) {
    return db.sql("""
        with gone as (delete from appeals.booking_draft where expires_at <= ? returning files)
        select unnest(files) from gone
        """).param(BookingRow.utc(now)).query(UUID.class).list();
  }

  private BookingDraft read(ResultSet row, int at) throws SQLException {
    var files = (UUID[]) row.getArray("files").getArray();
    return new BookingDraft(row.getObject("key", UUID.class),
        new BookingAnswers(json.readValue(row.getString("answers"), FIELDS)), Arrays.asList(files),
        row.getObject("account", UUID.class));
  }
}
