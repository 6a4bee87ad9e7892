package az.rayon.appeals.register;

import az.rayon.appeals.register.Marks.Against;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return db.sql("select * from appeals.body").query(Bodies::read).list().stream()
        .sorted(Comparator.comparing(body -> body.name().az(), Azerbaijani.order())).toList();
  }

  /// A body that is not in the list can't be forwarded to; one that bears the name of the one complained of in another
  /// spelling is that one.
  List<Body> get(List<String> codes, Against against) {
    var complainedOf = find(against.body());
    return codes.stream().map(code -> find(code).orElseThrow(() -> new NotFound("body")))
        .map(body -> complainedOf.filter(of -> isNamed(of, body.name().az())).orElse(body)).toList();
  }

  /// Whether a name is that of whom an appeal complains.
  public boolean complainedOf(Against against, String name) {
    return against.named(name) || find(against.body()).filter(of -> isNamed(of, name)).isPresent();
  }

  private static boolean isNamed(Body body, String name) {
    return new Against(null, body.name().az()).named(name);
  }

  Optional<Body> find(String code) {
    return db.sql("select * from appeals.body where code = ?").param(code).query(Bodies::read).optional();
  }

  void add(Body body) {
    db.sql("insert into appeals.body (code, az, en, ru) values (?, ?, ?, ?)")
        .params(body.code(), body.name().az(), body.name().en(), body.name().ru()).update();
  }

  void retire(String code, boolean retired) {
    db.sql("update appeals.body set retired = ? where code = ?").params(retired, code).update();
  }

  private static Body read(ResultSet row, int at) throws SQLException {
    return new Body(row.getString("code"),
        new Translated(row.getString("az"), row.getString("en"), row.getString("ru")), row.getBoolean("retired"));
  }
}
