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
    for (int place = 0; place < files.size(); place++) {
      db.sql("insert into appeals.attachment (appeal, place, document) values (?, ?, ?)")
          .params(appeal, place, files.get(place)).update();
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
