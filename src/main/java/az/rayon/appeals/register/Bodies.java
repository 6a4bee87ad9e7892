package az.rayon.appeals.register;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bodies that appeals can be forwarded to.
@Repository
public class Bodies {

  private final JdbcClient db;

  Bodies(JdbcClient db) {
    this.db = db;
  }

  /// In the order of the alphabet, the retired ones too.
  public List<Body> list() {
    return db.sql("select * from appeals.body").query((row, _) -> new Body(row.getString("code"),
        new Translated(row.getString("az"), row.getString("en"), row.getString("ru")), row.getBoolean("retired")))
        .list().stream().sorted(Comparator.comparing(body -> body.name().az(), Azerbaijani.order())).toList();
  }

  /// The names in the state language. A body that is not in the list can't be forwarded to.
  List<String> names(List<String> codes) {
    return codes.stream().map(code -> db.sql("select az from appeals.body where code = ?").param(code)
        .query(String.class).optional().orElseThrow(() -> new NotFound("body"))).toList();
  }

  void add(Body body) {
    db.sql("insert into appeals.body (code, az, en, ru) values (?, ?, ?, ?)")
        .params(body.code(), body.name().az(), body.name().en(), body.name().ru()).update();
  }

  void retire(String code, boolean retired) {
    db.sql("update appeals.body set retired = ? where code = ?").params(retired, code).update();
  }
}
