package az.rayon.appeals.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The histories of appeals.
@Repository
public class Steps {

  static final String INSERT = """
      insert into appeals.step (id, appeal, at, what, by, unit, due, note, deed)
      values (:id, :appeal, :at, :what, :by, :unit, :due, :note, :deed)
      """;

  private final JdbcClient db;

  Steps(JdbcClient db) {
    this.db = db;
  }

  void add(Step step) {
    db.sql(INSERT).param("id", step.id()).param("appeal", step.appeal()).param("at", step.at().atOffset(ZoneOffset.UTC))
        .param("what", step.what().name()).param("by", step.by()).param("unit", step.unit()).param("due", step.due())
        .param("note", step.note()).param("deed", step.deed()).update();
  }

  /// The earliest first.
  public List<Step> of(UUID appeal) {
    return db.sql("select * from appeals.step where appeal = ? order by at, id").param(appeal).query(Steps::read)
        .list();
  }

  private static Step read(ResultSet row, int at) throws SQLException {
    return new Step(row.getObject("id", UUID.class), row.getObject("appeal", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), Step.What.valueOf(row.getString("what")),
        row.getObject("by", UUID.class), row.getObject("unit", UUID.class), row.getObject("due", LocalDate.class),
        row.getString("note"), row.getObject("deed", UUID.class));
  }
}
