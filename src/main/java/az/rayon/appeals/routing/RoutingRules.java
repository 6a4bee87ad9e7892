package az.rayon.appeals.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the rules are kept. There are some dozens of them at most.
@Repository
class RoutingRules {

  private final JdbcClient db;

  RoutingRules(JdbcClient db) {
    this.db = db;
  }

  List<RoutingRule> list() {
    return db.sql("select * from appeals.routing_rule").query(RoutingRules::read).list();
  }

  /// Adds the rule, or puts it in the place of the one for the same topic and settlement.
  void put(RoutingRule rule) {
    db.sql("""
        insert into appeals.routing_rule (id, topic, settlement, unit, executor)
        values (:id, :topic, :settlement, :unit, :executor)
        on conflict (coalesce(topic, ''), coalesce(settlement, ''))
        do update set unit = excluded.unit, executor = excluded.executor
        """).paramSource(rule).update();
  }

  boolean remove(UUID id) {
    return db.sql("delete from appeals.routing_rule where id = ?").param(id).update() > 0;
  }

  private static RoutingRule read(ResultSet row, int at) throws SQLException {
    return new RoutingRule(row.getObject("id", UUID.class), row.getString("topic"), row.getString("settlement"),
        row.getObject("unit", UUID.class), row.getObject("executor", UUID.class));
  }
}
