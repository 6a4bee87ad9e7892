package az.rayon.audit;

import az.rayon.audit.Deed.Kind;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who did what, in the caller's own transaction: no deed without its line, no line without its deed.
/// Nothing personal goes in: a key of the deed ("appeal.answered"), the thing's id, and its public number.
@Component
public class Audit {

  private final JdbcClient db;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Audit(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public DeedId record(Actor by, String deed, UUID subject) {
    return write(by, deed, subject, null);
  }

  /// As above, for a thing that people know by a number, which a receipt then names.
  @Transactional(propagation = Propagation.MANDATORY)
  public DeedId record(Actor by, String deed, UUID subject, String number) {
    return write(by, deed, subject, number);
  }

  private DeedId write(Actor by, String deed, UUID subject, @Nullable String number) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var id = Ids.at(now);
    db.sql("""
        with line as (
          insert into audit.deed (id, at, actor, actor_kind, deed, subject, number, salt, actor_salt)
          values (:id, :at, :actor, :kind, :deed, :subject, :number, :salt, :actorSalt)
          returning id)
        insert into audit.waiting (deed) select id from line
        """).param("id", id).param("at", now.atOffset(ZoneOffset.UTC)).param("actor", by.id())
        .param("kind", kind(by).name()).param("deed", deed).param("subject", subject).param("number", number)
        .param("salt", salt()).param("actorSalt", salt()).update();
    return new DeedId(id);
  }

  private byte[] salt() {
    var salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }

  private static Kind kind(Actor actor) {
    return switch (actor) {
      case Actor.Visitor _ -> Kind.VISITOR;
      case Actor.Citizen _ -> Kind.CITIZEN;
      case Actor.Delegate _ -> Kind.DELEGATE;
      case Actor.Official _ -> Kind.OFFICIAL;
      case Actor.Clockwork _ -> Kind.CLOCKWORK;
    };
  }
}
