package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.mobile.SpokenRequest.Order;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which appeals were made at which mobile reception, and what was ordered.
@Repository
public class SpokenRequests {

  private final JdbcClient db;

  SpokenRequests(JdbcClient db) {
    this.db = db;
  }

  /// Says whether it is new.
  public boolean add(SpokenRequest request) {
    var order = request.order();
    return db.sql("""
        insert into appeals.mobile_request (appeal, reception, unit, instruction, promised)
        values (:appeal, :reception, :unit, :words, :promised) on conflict (appeal) do nothing
        """).param("appeal", request.appeal()).param("reception", request.reception())
        .param("unit", order == null ? null : order.unit()).param("words", order == null ? "" : order.words())
        .param("promised", order == null ? null : order.promised()).update() == 1;
  }

  /// The latest first, for whoever has just written one down.
  List<SpokenRequest> listOf(UUID reception) {
    return db.sql("""
        select q.* from appeals.mobile_request q join appeals.appeal a on a.id = q.appeal
        where q.reception = ? order by a.number desc
        """).param(reception).query(SpokenRequests::read).list();
  }

  private static SpokenRequest read(ResultSet row, int at) throws SQLException {
    return new SpokenRequest(row.getObject("appeal", UUID.class), row.getObject("reception", UUID.class), order(row));
  }

  private static @Nullable Order order(ResultSet row) throws SQLException {
    var unit = row.getObject("unit", UUID.class);
    return unit == null
        ? null
        : new Order(unit, row.getString("instruction"), row.getObject("promised", LocalDate.class));
  }
}
