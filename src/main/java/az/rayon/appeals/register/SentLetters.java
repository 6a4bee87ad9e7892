package az.rayon.appeals.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which letter was about which appeal, so that an answer to it finds its way.
@Repository
public class SentLetters {

  private final JdbcClient db;

  SentLetters(JdbcClient db) {
    this.db = db;
  }

  void add(UUID letter, UUID appeal) {
    db.sql("insert into appeals.sent_letter (letter, appeal) values (?, ?) on conflict do nothing")
        .params(letter, appeal).update();
  }

  /// The appeal that the first known of these letters was about.
  public Optional<UUID> appeal(List<UUID> letters) {
    return db.sql("""
        select appeal from appeals.sent_letter where letter = any(:letters)
        order by array_position(:letters, letter) limit 1
        """).param("letters", letters.toArray(UUID[]::new)).query(UUID.class).optional();
  }
}
