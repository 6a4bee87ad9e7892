package az.rayon.appeals.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which files belong to which appeal.
@Repository
public class Attachments {

  private final JdbcClient db;

  Attachments(JdbcClient db) {
    this.db = db;
  }

  void add(UUID appeal, List<UUID> files) {
    add(appeal, 0, files);
  }

  /// After those that are there. Others who add to the same appeal wait.
  void append(UUID appeal, List<UUID> files) {
    db.sql("select from appeals.appeal where id = ? for update").param(appeal).query(_ -> {});
    int first = db.sql("select coalesce(max(place) + 1, 0) from appeals.attachment where appeal = ?").param(appeal)
        .query(Integer.class).single();
    add(appeal, first, files);
  }

  private void add(UUID appeal, int first, List<UUID> files) {
    for (int at = 0; at < files.size(); at++) {
      db.sql("insert into appeals.attachment (appeal, place, document) values (?, ?, ?)")
          .params(appeal, first + at, files.get(at)).update();
    }
  }

  public List<UUID> of(UUID appeal) {
    return db.sql("select document from appeals.attachment where appeal = ? order by place").param(appeal)
        .query(UUID.class).list();
  }

  /// The appeal that the file came with.
  Optional<UUID> owner(UUID document) {
    return db.sql("select appeal from appeals.attachment where document = ?").param(document).query(UUID.class)
        .optional();
  }
}
