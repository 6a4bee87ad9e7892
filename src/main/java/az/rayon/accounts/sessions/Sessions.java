package az.rayon.accounts.sessions;

import az.rayon.accounts.Secret;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.Moments;
import az.rayon.accounts.sessions.Session.Stage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where sessions are kept, for every node of the installation (N6). Looking one up is also what keeps it alive.
@Repository
public class Sessions {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
  private static final Duration TOUCH = Duration.ofMinutes(1);
  private static final Duration SECOND_STEP = Duration.ofMinutes(10);

  private static final String SELECT = """
      select s.*, least(s.idle_until, s.ends_at) as until, a.kind, a.unit, a.organisation,
        a.given_name || ' ' || a.family_name as name,
        array(select r.role from accounts.role_held r where r.account = a.id
        and r.since <= :today and (r.until is null or r.until >= :today)) as roles,
        array(with recursive away as (
          select l.official from accounts.leave l
          where l.substitute = a.id and :today between l.first_day and l.last_day
          union select l.official from accounts.leave l join away on l.substitute = away.official
          where :today between l.first_day and l.last_day)
        select o.unit from away join accounts.account o on o.id = away.official) as stands_in
      from accounts.session s join accounts.account a on a.id = s.account
      where a.state = 'ACTIVE' and s.idle_until > :now and s.ends_at > :now and\s""";

  private final JdbcClient db;

  Sessions(JdbcClient db) {
    this.db = db;
  }

  /// A new session under a new secret, whatever the browser held before: nobody can prepare one for somebody else.
  public Secret begin(Account account, Stage stage, String device, Instant now) {
    var secret = Secret.fresh();
    var idle = stage == Stage.WHOLE ? idle(account.actor()) : SECOND_STEP;
    db.sql("""
        insert into accounts.session (id, secret, account, stage, device, started_at, seen_at, idle_until, ends_at)
        values (:id, :secret, :account, :stage, :device, :now, :now, :idle, :ends)
        """).param("id", Ids.at(now)).param("secret", secret.hash()).param("account", account.id())
        .param("stage", stage.name()).param("device", device).param("now", Moments.of(now))
        .param("idle", Moments.of(now.plus(idle)))
        .param("ends", Moments.of(now.plus(stage == Stage.WHOLE ? whole(account.actor()) : SECOND_STEP))).update();
    return secret;
  }

  public Optional<Session> find(Secret secret, Instant now) {
    var found = db.sql(SELECT + "s.secret = :secret").param("secret", secret.hash()).param("now", Moments.of(now))
        .param("today", LocalDate.ofInstant(now, BAKU)).query(Sessions::session).optional();
    return found.map(session -> session.isWhole() && session.seenAt().plus(TOUCH).isBefore(now)
        ? touch(session, now)
        : session);
  }

  /// Whose session this was, also when it is over; as long as its row has not been cleared away.
  public Optional<UUID> findHolder(Secret secret) {
    return db.sql("select account from accounts.session where secret = ? and stage = 'WHOLE'").param(secret.hash())
        .query(UUID.class).optional();
  }

  public List<Session> listOf(UUID account, Instant now) {
    return db.sql(SELECT + "s.account = :account and s.stage = 'WHOLE' order by s.seen_at desc")
        .param("account", account)
        .param("now", Moments.of(now)).param("today", LocalDate.ofInstant(now, BAKU)).query(Sessions::session).list();
  }

  public void end(Secret secret) {
    db.sql("delete from accounts.session where secret = ?").param(secret.hash()).update();
  }

  public void end(UUID account, UUID session) {
    db.sql("delete from accounts.session where account = ? and id = ?").params(account, session).update();
  }

  public void endAll(UUID account) {
    db.sql("delete from accounts.session where account = ?").param(account).update();
  }

  public void endOthers(UUID account, UUID kept) {
    db.sql("delete from accounts.session where account = ? and id <> ?").params(account, kept).update();
  }

  /// The second key that was shown in this session and is not in use yet.
  public Optional<byte[]> findOffer(UUID session) {
    return db.sql("select offer from accounts.session where id = ? and offer is not null").param(session)
        .query(byte[].class).optional();
  }

  public void offer(UUID session, byte[] key) {
    db.sql("update accounts.session set offer = ? where id = ?").params(key, session).update();
  }

  /// Rows stay a day longer than their sessions, so that a form sent too late still finds its writer.
  public int clear(Instant now) {
    return db.sql("delete from accounts.session where least(idle_until, ends_at) < ?")
        .param(Moments.of(now.minus(Duration.ofDays(1)))).update();
  }

  private Session touch(Session session, Instant now) {
    return db.sql("""
        update accounts.session set seen_at = :now, idle_until = :idle where id = :id
        returning least(idle_until, ends_at) as until
        """).param("id", session.id()).param("now", Moments.of(now))
        .param("idle", Moments.of(now.plus(idle(session.actor())))).query((row, _) -> Moments.read(row, "until"))
        .optional().map(session::lasting).orElse(session);
  }

  private static Duration idle(Actor actor) {
    return actor instanceof Actor.Official ? Duration.ofMinutes(30) : Duration.ofHours(2);
  }

  private static Duration whole(Actor actor) {
    return actor instanceof Actor.Official ? Duration.ofHours(12) : Duration.ofHours(24);
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(row.getObject("id", UUID.class), row.getObject("account", UUID.class),
        Stage.valueOf(row.getString("stage")), row.getString("name"), row.getString("device"),
        Moments.read(row, "started_at"), Moments.read(row, "seen_at"), Moments.read(row, "until"), actor(row));
  }

  private static Actor actor(ResultSet row) throws SQLException {
    var actor = Accounts.standing(row).actor(row.getObject("account", UUID.class));
    return actor instanceof Actor.Official official
        ? official.standingIn(Set.copyOf(List.of((UUID[]) row.getArray("stands_in").getArray())))
        : actor;
  }
}
