package az.rayon.directory.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files between the preview and the saving; in the database, because the second request may reach another node.
@Repository
class Staged {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient db;

  Staged(JdbcClient db) {
    this.db = db;
  }

  record Paper(UUID id, String sheet, String content) {}

  void add(Paper paper, UUID by, Instant now) {
    db.sql("delete from directory.staged where staged_at < ?").param(now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    db.sql("insert into directory.staged (id, sheet, content, staged_by, staged_at) values (?, ?, ?, ?, ?)")
        .params(paper.id(), paper.sheet(), paper.content(), by, now.atOffset(ZoneOffset.UTC)).update();
  }

  /// Only who staged it may go on with it, and only once.
  Optional<Paper> take(UUID id, UUID by) {
    return db.sql("delete from directory.staged where id = ? and staged_by = ? returning sheet, content").params(id, by)
        .query((row, _) -> new Paper(id, row.getString("sheet"), row.getString("content"))).optional();
  }
}
