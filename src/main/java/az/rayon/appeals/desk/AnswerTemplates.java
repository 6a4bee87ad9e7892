package az.rayon.appeals.desk;

import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where answers that are often given are kept.
@Repository
class AnswerTemplates {

  private final JdbcClient db;

  AnswerTemplates(JdbcClient db) {
    this.db = db;
  }

  List<AnswerTemplate> list() {
    return db.sql("select * from appeals.answer_template order by title").query(AnswerTemplates::read).list();
  }

  AnswerTemplate get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("answer template"));
  }

  Optional<AnswerTemplate> find(UUID id) {
    return db.sql("select * from appeals.answer_template where id = ?").param(id).query(AnswerTemplates::read)
        .optional();
  }

  void put(AnswerTemplate template) {
    db.sql("""
        insert into appeals.answer_template (id, title, topic, text) values (:id, :title, :topic, :text)
        on conflict (id) do update set title = excluded.title, topic = excluded.topic, text = excluded.text
        """).paramSource(template).update();
  }

  void remove(UUID id) {
    db.sql("delete from appeals.answer_template where id = ?").param(id).update();
  }

  private static AnswerTemplate read(ResultSet row, int at) throws SQLException {
    return new AnswerTemplate(row.getObject("id", UUID.class), row.getString("title"), row.getString("topic"),
        row.getString("text"));
  }
}
