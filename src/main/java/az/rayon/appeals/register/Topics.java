package az.rayon.appeals.register;

import az.rayon.kernel.Translated;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The topics, in the order in which they are offered.
@Repository
public class Topics {

  private final JdbcClient db;

  Topics(JdbcClient db) {
    this.db = db;
  }

  public List<Topic> list() {
    return db.sql("select code, az, en, ru from appeals.topic order by place").query((row, _) -> new Topic(
        row.getString("code"), new Translated(row.getString("az"), row.getString("en"), row.getString("ru")))).list();
  }
}
