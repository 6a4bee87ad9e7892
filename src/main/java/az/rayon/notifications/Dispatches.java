package az.rayon.notifications;

import az.rayon.kernel.Language;
import az.rayon.notifications.Dispatch.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits to leave, and what became of it.
@Repository
class Dispatches {

  private static final Duration TOLD = Duration.ofDays(7);
  private static final Duration DONE = Duration.ofDays(30);
  private static final Duration GIVEN_UP = Duration.ofDays(90);
  private static final Duration STALE_SMS = Duration.ofDays(2);

  /// A row as it lies there. To whom an account's letter goes is not known yet.
  record Waiting(UUID id, @Nullable UUID account, @Nullable String address, @Nullable Language language, String subject,
      String body, String link, int attempts, Instant createdAt) {}

  private final JdbcClient db;

  Dispatches(JdbcClient db) {
    this.db = db;
  }

  /// The next one due, held until the transaction ends. Other nodes pass it by meanwhile, and get it when this one
  /// dies.
  Optional<Waiting> claim(Channel channel, Instant now) {
    return db.sql("""
        select * from notifications.dispatch
        where state = 'WAITING' and channel = :channel and next_at <= :now
        order by next_at, id limit 1 for update skip locked
        """).param("channel", channel.name()).param("now", moment(now)).query(Dispatches::waiting).optional();
  }

  void settle(UUID id, String state, @Nullable String trouble, Instant now) {
    db.sql("""
        update notifications.dispatch
        set state = :state, trouble = :trouble, attempts = attempts + 1, settled_at = :now where id = :id
        """).param("state", state).param("trouble", trouble).param("now", moment(now)).param("id", id).update();
  }

  void postpone(UUID id, String trouble, Instant until) {
    db.sql("""
        update notifications.dispatch set attempts = attempts + 1, trouble = :trouble, next_at = :until where id = :id
        """).param("trouble", trouble).param("until", moment(until)).param("id", id).update();
  }

  /// From the beginning, for what had been given up.
  boolean again(UUID id, Instant now) {
    return db.sql("""
        update notifications.dispatch
        set state = 'WAITING', settled_at = null, attempts = 0, next_at = :now where id = :id and state = 'FAILED'
        """).param("id", id).param("now", moment(now)).update() == 1;
  }

  void lineIsDown(Channel channel, String trouble, Instant now) {
    db.sql("""
        insert into notifications.line (channel, broken_since, trouble) values (:channel, :now, :trouble)
        on conflict (channel) do update set
          broken_since = coalesce(line.broken_since, excluded.broken_since), trouble = excluded.trouble
        """).param("channel", channel.name()).param("now", moment(now)).param("trouble", trouble).update();
  }

  void lineIsUp(Channel channel) {
    db.sql("""
        update notifications.line set broken_since = null, trouble = null
        where channel = ? and broken_since is not null
        """).param(channel.name()).update();
  }

  /// What was said is forgotten a week after it arrived, and that it was said a month after.
  void forget(Instant now) {
    db.sql("""
        update notifications.dispatch set subject = null, body = null, link = null
        where state = 'SENT' and body is not null and settled_at < ?
        """).param(moment(now.minus(TOLD))).update();
    db.sql("""
        delete from notifications.dispatch
        where state = 'SENT' and settled_at < ? or state in ('FAILED', 'SHOWN') and settled_at < ?
        """).params(moment(now.minus(DONE)), moment(now.minus(GIVEN_UP))).update();
    db.sql("""
        update notifications.dispatch set state = 'FAILED', trouble = 'late', settled_at = :now
        where state = 'WAITING' and channel = 'SMS' and created_at < :stale
        """).param("now", moment(now)).param("stale", moment(now.minus(STALE_SMS))).update();
  }

  static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Waiting waiting(ResultSet row, int number) throws SQLException {
    var language = row.getString("language");
    return new Waiting(row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getString("address"),
        language == null ? null : Language.valueOf(language), text(row.getString("subject")),
        text(row.getString("body")), text(row.getString("link")), row.getInt("attempts"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
