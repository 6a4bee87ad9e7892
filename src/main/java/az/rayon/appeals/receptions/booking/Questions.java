package az.rayon.appeals.receptions.booking;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What bookings are about, and the papers that came with them.
@Repository
public class Questions {

  private final JdbcClient db;

  Questions(JdbcClient db) {
    this.db = db;
  }

  public void add(Question question) {
    db.sql("insert into appeals.booking_question (booking, place, topic, text) values (?, ?, ?, ?)")
        .params(question.booking(), question.place(), question.topic(), question.text()).update();
  }

  List<Question> of(UUID booking) {
    return db
        .sql("select booking, place, topic, text, appeal from appeals.booking_question where booking = ? order by 2")
        .param(booking).query(Question.class).list();
  }

  void became(Question question, UUID appeal) {
    db.sql("update appeals.booking_question set appeal = ? where booking = ? and place = ?")
        .params(appeal, question.booking(), question.place()).update();
  }

  void addFiles(UUID booking, List<UUID> files) {
    for (int place = 0; place < files.size(); place++) {
      db.sql("insert into appeals.booking_file (document, booking, place) values (?, ?, ?)")
          .params(files.get(place), booking, place).update();
    }
  }

  List<UUID> files(UUID booking) {
    return db.sql("select document from appeals.booking_file where booking = ? order by place").param(booking)
        .query(UUID.class).list();
  }

  /// Hands the papers over to the appeal that the first question became: they belong to one thing at a time.
  List<UUID> takeFiles(UUID booking) {
    var files = files(booking);
    db.sql("delete from appeals.booking_file where booking = ?").param(booking).update();
    return files;
  }

  List<UUID> owner(UUID document) {
    return db.sql("select booking from appeals.booking_file where document = ?").param(document).query(UUID.class)
        .list();
  }
}
