package az.rayon.services.housing;

import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The code tables of the queue: its categories and its grounds, which are law and therefore rows (N4).
@Repository
class Tables {

  private final JdbcClient db;

  Tables(JdbcClient db) {
    this.db = db;
  }

  List<Category> categories() {
    return db.sql("select * from services.housing_category order by place").query(Tables::category).list();
  }

  Optional<Category> category(String code) {
    return db.sql("select * from services.housing_category where code = ?").param(code).query(Tables::category)
        .optional();
  }

  List<Ground> grounds() {
    return db.sql("select * from services.housing_ground order by place").query(Tables::ground).list();
  }

  private static Category category(ResultSet row, int at) throws SQLException {
    return new Category(row.getString("code"), name(row), row.getString("public_group"), row.getBoolean("privileged"),
        row.getBoolean("each_apart"), row.getString("status").equals("found"));
  }

  private static Ground ground(ResultSet row, int at) throws SQLException {
    return new Ground(row.getString("code"), row.getBoolean("ends"), name(row),
        row.getString("status").equals("found"));
  }

  private static Translated name(ResultSet row) throws SQLException {
    return new Translated(row.getString("az"), row.getString("en"), row.getString("ru"));
  }
}
