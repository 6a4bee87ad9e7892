package az.rayon.services.applications;

import az.rayon.kernel.Translated;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The grounds on which an application may be refused, as data.
@Repository
class Grounds {

  private final JdbcClient db;

  Grounds(JdbcClient db) {
    this.db = db;
  }

  /// A ground, and the article of law that a lawyer has found for it.
  record Ground(String code, Translated name, String article) {}

  List<Ground> list() {
    return db.sql("select * from services.refusal_ground order by place").query((row, _) -> new Ground(
        row.getString("code"), new Translated(row.getString("az"), row.getString("en"), row.getString("ru")),
        row.getString("article"))).list();
  }

  Optional<Ground> find(String code) {
    return list().stream().filter(ground -> ground.code().equals(code)).findFirst();
  }
}
