package az.rayon.actionplan.imports;

import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where files wait while somebody looks at what was read from them. They are kept for three days.
@Repository
class Previews {

  private static final Duration KEPT = Duration.ofDays(3);

  private final JdbcClient db;

  Previews(JdbcClient db) {
    this.db = db;
  }

  /// A waiting file. `became` is the address of what it was saved as.
  static final class Preview {

    private final UUID key;
    private final String fileName;
    private final byte[] content;
    private final @Nullable String became;

    private Preview(UUID key, String fileName, byte[] content, @Nullable String became) {
      this.key = key;
      this.fileName = fileName;
      this.content = content;
      this.became = became;
    }

    UUID key() {
      return key;
    }

    String fileName() {
      return fileName;
    }

    byte[] content() {
      return content;
    }

    @Nullable
    String became() {
      return became;
    }
  }

  UUID keep(String fileName, byte[] content, Actor by, Instant now) {
    db.sql("delete from actionplan.preview where kept_at < ?").param(now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    var key = UUID.randomUUID();
    db.sql("insert into actionplan.preview (key, file_name, content, kept_by, kept_at) values (?, ?, ?, ?, ?)")
        .params(key, fileName, content, by.id(), now.atOffset(ZoneOffset.UTC)).update();
    return key;
  }

  /// Only whoever brought the file sees it.
  Preview get(UUID key, Actor by) {
    return db.sql("select * from actionplan.preview where key = ? and kept_by = ?").params(key, by.id())
        .query(Previews::read).optional().orElseThrow(() -> new NotFound("preview"));
  }

  /// As above; whoever asks at the same time waits until this transaction has ended.
  Preview lock(UUID key, Actor by) {
    return db.sql("select * from actionplan.preview where key = ? and kept_by = ? for update").params(key, by.id())
        .query(Previews::read).optional().orElseThrow(() -> new NotFound("preview"));
  }

  void became(UUID key, String address) {
    db.sql("update actionplan.preview set became = ? where key = ?").params(address, key).update();
  }

  private static Preview read(ResultSet row, int number) throws SQLException {
    return new Preview(row.getObject("key", UUID.class), row.getString("file_name"), row.getBytes("content"),
        row.getString("became"));
  }
}
