package az.rayon.appeals.following;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where ratings of answers are kept.
@Repository
class Ratings {

  private final JdbcClient db;

  Ratings(JdbcClient db) {
    this.db = db;
  }

  Optional<Rating> find(UUID appeal, Instant answeredAt) {
    return db.sql("select * from appeals.rating where appeal = ? and answered_at = ?")
        .params(appeal, answeredAt.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Rating(row.getObject("appeal", UUID.class),
            row.getObject("answered_at", OffsetDateTime.class).toInstant(), row.getInt("score"),
            row.getString("words")))
        .optional();
  }

  void put(Rating rating, Instant now) {
    db.sql("""
        insert into appeals.rating (appeal, answered_at, score, words, rated_at)
        values (:appeal, :answered, :score, :words, :now)
        on conflict (appeal, answered_at) do update
        set score = excluded.score, words = excluded.words, rated_at = excluded.rated_at
        """).param("appeal", rating.appeal()).param("answered", rating.answeredAt().atOffset(ZoneOffset.UTC))
        .param("score", rating.score()).param("words", rating.words()).param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
