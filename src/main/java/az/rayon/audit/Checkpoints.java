package az.rayon.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every checkpoint that was signed. None is ever taken back or signed again with another root.
@Repository
class Checkpoints {

  private final JdbcClient db;

  Checkpoints(JdbcClient db) {
    this.db = db;
  }

  Optional<Checkpoint> latest() {
    return last(1).stream().findFirst();
  }

  List<Checkpoint> last(int count) {
    return db.sql("select size, root, signed_at, note from audit.checkpoint order by size desc limit ?").param(count)
        .query((row, _) -> new Checkpoint(row.getLong("size"), row.getString("root"),
            row.getObject("signed_at", OffsetDateTime.class).toInstant(), row.getString("note")))
        .list();
  }

  void add(Checkpoint checkpoint) {
    db.sql("insert into audit.checkpoint (size, root, signed_at, note) values (?, ?, ?, ?)")
        .params(checkpoint.size(), checkpoint.root(), checkpoint.signedAt().atOffset(ZoneOffset.UTC), checkpoint.note())
        .update();
  }
}
