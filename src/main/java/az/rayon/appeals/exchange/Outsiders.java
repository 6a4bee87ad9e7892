package az.rayon.appeals.exchange;

import az.rayon.appeals.register.Filing.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which of our appeals has which number in another system, and files between the preview and the taking in.
@Repository
class Outsiders {

  private final JdbcClient db;

  Outsiders(JdbcClient db) {
    this.db = db;
  }

  /// What the other system is told of one of its appeals.
  record Told(String outside, String number, LocalDate registered, LocalDate due, String state, @Nullable String result,
      @Nullable String answer, @Nullable String reason, @Nullable LocalDate settled) {}

  /// Makes others that take in files of the same system wait for this transaction.
  void await(Channel channel) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 42))").param(channel.name()).query(_ -> {});
  }

  /// Our number of those of theirs that are known.
  Map<String, String> known(Channel channel, Collection<String> numbers) {
    return db.sql("""
        select o.number as outside, a.number from appeals.outsider o join appeals.appeal a on a.id = o.appeal
        where o.channel = ? and o.number = any(?)
        """).params(channel.name(), numbers.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString("outside"), row.getString("number"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void add(Channel channel, String number, UUID appeal) {
    db.sql("insert into appeals.outsider (channel, number, appeal) values (?, ?, ?)")
        .params(channel.name(), number, appeal).update();
  }

  long count(Channel channel) {
    return db.sql("select count(*) from appeals.outsider where channel = ?").param(channel.name()).query(Long.class)
        .single();
  }

  /// A draft of an answer is the house's own affair.
  List<Told> list(Channel channel) {
    return db.sql("""
        select o.number as outside, a.number, a.registered_on, a.due,
          case a.state when 'DRAFTED' then 'EXAMINED' else a.state end as state,
          case when a.state = 'ANSWERED' then a.result end as result,
          case when a.state = 'ANSWERED' then a.answer end as answer, a.reason, a.settled_on
        from appeals.outsider o join appeals.appeal a on a.id = o.appeal
        where o.channel = ? order by a.registered_on, a.number
        """).param(channel.name()).query(Outsiders::told).list();
  }

  void stage(UUID file, Channel channel, UUID by, Instant now) {
    db.sql("insert into appeals.exchange_file (file, channel, staged_by, staged_at) values (?, ?, ?, ?)")
        .params(file, channel.name(), by, now.atOffset(ZoneOffset.UTC)).update();
  }

  /// Only who staged it may go on with it, and only once.
  Optional<UUID> take(UUID file, Channel channel, UUID by) {
    return db.sql("delete from appeals.exchange_file where file = ? and channel = ? and staged_by = ? returning file")
        .params(file, channel.name(), by).query(UUID.class).optional();
  }

  List<UUID> removeStagedBefore(Instant moment) {
    return db.sql("delete from appeals.exchange_file where staged_at < ? returning file")
        .param(moment.atOffset(ZoneOffset.UTC)).query(UUID.class).list();
  }

  private static Told told(ResultSet row, int at) throws SQLException {
    return new Told(row.getString("outside"), row.getString("number"), row.getObject("registered_on", LocalDate.class),
        row.getObject("due", LocalDate.class), row.getString("state"), row.getString("result"), row.getString("answer"),
        row.getString("reason"), row.getObject("settled_on", LocalDate.class));
  }
}
