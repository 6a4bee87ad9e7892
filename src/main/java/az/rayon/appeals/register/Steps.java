package az.rayon.appeals.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

  /// What the unit had written when its answer was last sent back, and it has not answered since.
  public Optional<String> lastDraft(UUID appeal) {
    return db.sql("""
        select draft.note from appeals.step draft
        where draft.appeal = :appeal and draft.what = 'DRAFTED' and not exists (
          select from appeals.step later
          where later.appeal = :appeal and later.what = 'ANSWERED' and later.at >= draft.at)
        order by draft.at desc, draft.id desc limit 1
        """).param("appeal", appeal).query(String.class).optional();
  }

  /// The words of the latest step of that kind.
  public String lastNote(UUID appeal, String what) {
    return db.sql("select note from appeals.step where appeal = ? and what = ? order by at desc, id desc limit 1")
        .params(appeal, what).query(String.class).optional().orElse("");
  }

  private static Step read(ResultSet row, int at) throws SQLException {
    return new Step(row.getObject("id", UUID.class), row.getObject("appeal", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), Step.What.valueOf(row.getString("what")),
        row.getObject("by", UUID.class), row.getObject("unit", UUID.class), row.getObject("due", LocalDate.class),
        row.getString("note"), row.getObject("deed", UUID.class));
  }
}
