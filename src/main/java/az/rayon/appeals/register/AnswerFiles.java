package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that go with answers, to appeals and to requests for information alike. While an answer is being written
/// they come and go; once it is given they stay with it, also when the appeal is opened again and answered anew.
@Repository
public class AnswerFiles {

  private static final String COLUMNS = "select document, given_at, coalesce(appeal, inquiry) as answered "
      + "from appeals.answer_file ";

  private final JdbcClient db;

  AnswerFiles(JdbcClient db) {
    this.db = db;
  }

  /// A file of an answer to that appeal or request; `given` is the moment of the answer, null while it is written.
  public record AnswerFile(UUID document, UUID answered, @Nullable Instant given) {}

  /// With every answer that was given, and with the one that is being written.
  public List<AnswerFile> of(UUID answered) {
    return db.sql(COLUMNS + "where appeal = :answered or inquiry = :answered order by place")
        .param("answered", answered).query(AnswerFiles::read).list();
  }

  public List<UUID> listDrafted(UUID answered) {
    return of(answered).stream().filter(file -> file.given() == null).map(AnswerFile::document).toList();
  }

  public List<UUID> listGiven(UUID answered) {
    return of(answered).stream().filter(file -> file.given() != null).map(AnswerFile::document).toList();
  }

  /// With the answer by which the appeal stands answered; none while it does not.
  public List<UUID> listGivenNow(Appeal appeal) {
    return appeal.state() instanceof State.Answered state
        ? of(appeal.id()).stream().filter(file -> state.at().equals(file.given())).map(AnswerFile::document).toList()
        : List.of();
  }

  public Optional<AnswerFile> find(UUID document) {
    return db.sql(COLUMNS + "where document = ?").param(document).query(AnswerFiles::read).optional();
  }

  void add(UUID answered, UUID document) {
    db.sql("""
        insert into appeals.answer_file (document, appeal, inquiry, place)
        select :document, (select id from appeals.appeal where id = :answered),
          (select id from appeals.inquiry where id = :answered), coalesce(max(place), -1) + 1
        from appeals.answer_file where appeal = :answered or inquiry = :answered
        """).param("document", document).param("answered", answered).update();
  }

  /// Says whether it was there to be taken away. What was given stays.
  boolean remove(UUID answered, UUID document) {
    return db.sql("""
        delete from appeals.answer_file
        where document = :document and coalesce(appeal, inquiry) = :answered and given_at is null
        """).param("document", document).param("answered", answered).update() > 0;
  }

  void give(Appeal answered) {
    if (answered.state() instanceof State.Answered state) give(answered.id(), state.at());
  }

  /// The answer is given, and its files with it.
  public void give(UUID answered, Instant at) {
    db.sql("""
        update appeals.answer_file set given_at = :at
        where (appeal = :answered or inquiry = :answered) and given_at is null
        """).param("answered", answered).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private static AnswerFile read(ResultSet row, int at) throws SQLException {
    var given = row.getObject("given_at", OffsetDateTime.class);
    return new AnswerFile(row.getObject("document", UUID.class), row.getObject("answered", UUID.class),
        given == null ? null : given.toInstant());
  }
}
