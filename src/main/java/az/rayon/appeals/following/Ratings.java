package az.rayon.appeals.following;

import java.time.Duration;
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

  /// What people thought of every fourth answer that the demonstration has invented; most were content.
  void invent(Instant now) {
    db.sql("""
        insert into appeals.rating (appeal, answered_at, score, words, rated_at)
        select id, settled_at, least(5, 2 + lot % 5), '', settled_at + interval '20 hours'
        from (select id, settled_at, right(number, 6)::int as lot from appeals.appeal
          where invented and state = 'ANSWERED' and settled_at < :last) answered
        where lot % 4 = 0
        """).param("last", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)).update();
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
