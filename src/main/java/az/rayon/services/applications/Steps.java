package az.rayon.services.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The histories of applications.
@Repository
class Steps {

  static final String INSERT = """
      insert into services.application_step (id, application, at, what, by, unit, day, note, paper, deed)
      values (:id, :application, :at, :what, :by, :unit, :day, :note, :paper, :deed)
      """;

  private final JdbcClient db;

  Steps(JdbcClient db) {
    this.db = db;
  }

  void add(Step step) {
    db.sql(INSERT).paramSource(parameters(step)).update();
  }

  Step get(UUID id) {
    return db.sql("select * from services.application_step where id = ?").param(id).query(Steps::read).single();
  }

  /// The earliest first.
  List<Step> of(UUID application) {
    return db.sql("select * from services.application_step where application = ? order by at, id").param(application)
        .query(Steps::read).list();
  }

  static MapSqlParameterSource parameters(Step step) {
    return new MapSqlParameterSource("id", step.id()).addValue("application", step.application())
        .addValue("at", step.at().atOffset(ZoneOffset.UTC)).addValue("what", step.what().name())
        .addValue("by", step.by()).addValue("unit", step.unit(), Types.OTHER).addValue("day", step.day(), Types.DATE)
        .addValue("note", step.note()).addValue("paper", step.paper(), Types.VARCHAR)
        .addValue("deed", step.deed(), Types.OTHER);
  }

  private static Step read(ResultSet row, int at) throws SQLException {
    return new Step(row.getObject("id", UUID.class), row.getObject("application", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), Step.What.valueOf(row.getString("what")),
        row.getObject("by", UUID.class), row.getObject("unit", UUID.class), row.getObject("day", LocalDate.class),
        row.getString("note"), row.getString("paper"), row.getObject("deed", UUID.class));
  }
}
