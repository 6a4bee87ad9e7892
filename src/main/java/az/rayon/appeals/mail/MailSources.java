package az.rayon.appeals.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where mail is read from, how far it has been read, and which node reads it now (N6).
@Repository
class MailSources {

  /// So long a node that died keeps the others waiting; each message that it takes begins the time anew.
  static final Duration HELD = Duration.ofMinutes(3);

  private final JdbcClient db;

  MailSources(JdbcClient db) {
    this.db = db;
  }

  /// How far a mailbox has been read: the number of the last message, good as long as the server keeps `validity`.
  record Position(long validity, long last) {}

  /// When a source was last looked into, and why it could not be, where it could not.
  record Look(@Nullable Instant at, String trouble) {}

  @Transactional
  boolean take(String name, UUID node, Instant now) {
    db.sql("insert into appeals.mail_source (name) values (?) on conflict do nothing").param(name).update();
    return db.sql("""
        update appeals.mail_source set holder = :node, held_until = :until
        where name = :name and (holder = :node or held_until <= :now)
        """).param("name", name).param("node", node).param("now", utc(now)).param("until", utc(now.plus(HELD)))
        .update() == 1;
  }

  Position position(String name) {
    return db.sql("select validity, last from appeals.mail_source where name = ?").param(name)
        .query((row, _) -> new Position(row.getLong("validity"), row.getLong("last"))).single();
  }

  /// In the transaction that takes the message. False when another node holds the source by now: then nothing of it
  /// may be kept.
  boolean advance(String name, UUID node, Position to, Instant now) {
    return db.sql("""
        update appeals.mail_source set validity = :validity, last = :last, held_until = :until
        where name = :name and holder = :node
        """).param("name", name).param("node", node).param("validity", to.validity()).param("last", to.last())
        .param("until", utc(now.plus(HELD))).update() == 1;
  }

  /// Lets the source go; `trouble` is a code, empty when all went well.
  @Transactional
  void release(String name, UUID node, String trouble, Instant now) {
    db.sql("""
        update appeals.mail_source set holder = null, held_until = '-infinity', looked_at = :now, trouble = :trouble
        where name = :name and holder = :node
        """).param("name", name).param("node", node).param("now", utc(now)).param("trouble", trouble).update();
  }

  Optional<Look> look(String name) {
    return db.sql("select looked_at, trouble from appeals.mail_source where name = ?").param(name)
        .query((row, _) -> {
          var at = row.getObject("looked_at", OffsetDateTime.class);
          var trouble = row.getString("trouble");
          return new Look(at == null ? null : at.toInstant(), trouble == null ? "" : trouble);
        }).optional();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
