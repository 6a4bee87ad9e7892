package az.rayon.services.applications;

import az.rayon.services.applications.Routing.Route;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Puts many invented applications, their answers and their histories in at once.
@Repository
class SampleStore {

  private final NamedParameterJdbcOperations db;
  private final Routing routing;

  SampleStore(NamedParameterJdbcOperations db, Routing routing) {
    this.db = db;
    this.routing = routing;
  }

  void keep(Route route) {
    routing.keep(route);
  }

  void add(List<SampleLife> lives) {
    db.batchUpdate(ApplicationRow.INSERT,
        lives.stream().map(life -> ApplicationRow.of(life.application())).toArray(SqlParameterSource[]::new));
    db.batchUpdate(Steps.INSERT, lives.stream().flatMap(life -> life.steps().stream()).map(Steps::parameters)
        .toArray(SqlParameterSource[]::new));
    db.batchUpdate("""
        insert into services.application_answer (application, place, field, label, value, shown)
        values (:application, 1, 'purpose', 'Arayış hara təqdim edilir?', :purpose, :purpose)
        """, lives.stream().map(life -> new MapSqlParameterSource("application", life.application().id())
        .addValue("purpose", "Nümunə: məktəbə")).toArray(SqlParameterSource[]::new));
  }
}
