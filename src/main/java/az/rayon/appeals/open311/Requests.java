package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Seen.Moved;
import az.rayon.appeals.open311.Seen.Own;
import az.rayon.appeals.register.Step;
import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests as everybody sees them, read through the public view; and which program sent which, with what only that
/// program gets back.
@Repository
class Requests {

  /// Lines of the history that are the authority's own affair.
  static final List<String> HIDDEN = Arrays.stream(Step.What.values()).filter(what -> !what.shownToAuthor())
      .map(Enum::name).toList();

  /// And what is no news: the program knows that its request was registered.
  static final List<String> NO_NEWS = Stream.concat(HIDDEN.stream(), Stream.of("REGISTERED")).toList();

  private static final String SEEN = """
      select number, kind, channel, topic, settlement, state, registered, due, provisional, term, settled, result,
        ground, invented
      from open_data.appeals
      """;

  private final JdbcClient db;
  private final PublicReader reader;

  Requests(JdbcClient db, PublicReader reader) {
    this.db = db;
    this.reader = reader;
  }

  /// `own` are those that a program knows to lie where it asks about.
  List<Seen> list(Query query, Collection<String> own) {
    var near = query.near();
    if (query.byNumber()) {
      return reader.db().sql(SEEN + "where number in (:numbers) order by registered desc, number desc")
          .param("numbers", query.numbers()).query(Requests::seen).list();
    }
    return reader.db().sql(SEEN + """
        where registered between :first and :last and (:anyService or topic in (:services))
          and (:status = '' or (settled is null) = (:status = 'open'))
          and (:anywhere or settlement in (:places) or number in (:own))
        order by registered desc, number desc limit :limit offset :offset
        """).param("first", query.window().first()).param("last", query.window().last())
        .param("anyService", query.services().isEmpty()).param("services", or(query.services()))
        .param("status", query.status()).param("anywhere", near == null)
        .param("places", or(near == null ? List.of() : near.settlements())).param("own", or(own))
        .param("limit", query.size()).param("offset", query.offset())
        .query(Requests::seen).list();
  }

  /// Those that this key has sent from within a circle.
  List<String> within(Circle circle, UUID key) {
    return db.sql("""
        select a.number, a.latitude, a.longitude from appeals.appeal a
          join appeals.open311_request r on r.appeal = a.id
        where r.key = :key and a.latitude is not null
        """).param("key", key).query((row, _) -> circle.holds(row.getBigDecimal("latitude"),
        row.getBigDecimal("longitude")) ? row.getString("number") : "").list().stream()
        .filter(number -> !number.isEmpty()).toList();
  }

  /// Those of the given ones that this key has sent, by number.
  Map<String, Own> own(UUID key, Collection<String> numbers) {
    return db.sql("""
        select a.number, a.received_at, a.settled_at, a.latitude, a.longitude, a.settlement, a.unit,
          left(a.text, r.described) as description, coalesce(case a.state when 'ANSWERED' then a.answer
            when 'FORWARDED' then array_to_string(a.forwarded_to, ', ') || ': ' || a.reason else a.reason end, '')
          as answer, r.address, r.address_id, r.media_url,
          (select max(at) from appeals.step where appeal = a.id and what not in (:hidden)) as moved_at
        from appeals.appeal a join appeals.open311_request r on r.appeal = a.id
        where r.key = :key and a.number in (:numbers)
        """).param("key", key).param("numbers", or(numbers)).param("hidden", HIDDEN)
        .query((row, _) -> Map.entry(row.getString("number"), own(row))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// What happened to the requests of this key in the window, the earliest first; to all of them where no numbers are
  /// given.
  List<Moved> moves(UUID key, Window window, Collection<String> numbers, List<String> without) {
    return db.sql("""
        select s.id, a.number, s.at, s.what,
          case a.state when 'DRAFTED' then 'examined' else lower(a.state collate "C") end as state,
          case when a.state <> 'DRAFTED' then lower(a.result collate "C") end as result,
          coalesce(s.at >= a.settled_at, false) as over, coalesce(u.media_url, '') as media_url,
          case s.what when 'ANSWERED' then a.answer
            when 'FORWARDED' then array_to_string(a.forwarded_to, ', ') || ': ' || a.reason
            when 'LEFT_UNEXAMINED' then a.reason when 'NOT_ACCEPTED' then a.reason when 'STUDIED' then s.note
            when 'EXTENDED' then s.note when 'ASKED' then s.note when 'PAPERS_ADDED' then coalesce(u.text, s.note)
            when 'REPLIED' then coalesce(u.text, s.note) end as text
        from appeals.step s join appeals.open311_request r on r.appeal = s.appeal
          join appeals.appeal a on a.id = s.appeal left join appeals.open311_update u on u.step = s.id
        where r.key = :key and s.at between :start and :end and s.what not in (:without)
          and (:all or a.number in (:numbers))
        order by s.at, s.id limit :limit
        """).param("key", key).param("start", utc(window.start())).param("end", utc(window.end()))
        .param("without", without).param("all", numbers.isEmpty()).param("numbers", or(numbers))
        .param("limit", Query.MOST).query(Requests::moved).list();
  }

  void add(UUID appeal, Sent sent, UUID key, Instant now) {
    db.sql("""
        insert into appeals.open311_request (appeal, key, fingerprint, described, address, address_id, media_url,
          made_at)
        values (:appeal, :key, :fingerprint, :described, :address, :addressId, :media, :at)
        """).param("appeal", appeal).param("key", key).param("fingerprint", sent.fingerprint().hash())
        .param("described", sent.described()).param("address", sent.place().address())
        .param("addressId", sent.place().addressId()).param("media", sent.media()).param("at", utc(now)).update();
  }

  Optional<UUID> findSame(Fingerprint fingerprint, Instant since) {
    return db.sql("""
        select appeal from appeals.open311_request where fingerprint = :fingerprint and made_at > :since limit 1
        """).param("fingerprint", fingerprint.hash()).param("since", utc(since)).query(UUID.class).optional();
  }

  /// The appeal behind a number, where this key has sent it.
  Optional<UUID> find(String number, UUID key) {
    return db.sql("""
        select r.appeal from appeals.open311_request r join appeals.appeal a on a.id = r.appeal
        where a.number = :number and r.key = :key
        """).param("number", number).param("key", key).query(UUID.class).optional();
  }

  void addUpdate(UUID step, More more, UUID key, Instant now) {
    db.sql("""
        insert into appeals.open311_update (step, key, fingerprint, status, text, media_url, made_at)
        values (:step, :key, :fingerprint, :status, :text, :media, :at)
        """).param("step", step).param("key", key).param("fingerprint", more.fingerprint().hash())
        .param("status", more.status()).param("text", more.text()).param("media", more.media()).param("at", utc(now))
        .update();
  }

  Optional<UUID> findSameUpdate(Fingerprint fingerprint, Instant since) {
    return db.sql("""
        select step from appeals.open311_update where fingerprint = :fingerprint and made_at > :since limit 1
        """).param("fingerprint", fingerprint.hash()).param("since", utc(since)).query(UUID.class).optional();
  }

  /// A list that SQL can hold: an empty one holds what matches nothing.
  private static List<String> or(Collection<String> values) {
    return values.isEmpty() ? List.of("") : List.copyOf(values);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Seen seen(ResultSet row, int at) throws SQLException {
    return new Seen(row.getString("number"), row.getString("kind"), row.getString("channel"), row.getString("topic"),
        row.getString("settlement"), row.getString("state"), row.getObject("registered", LocalDate.class),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"), row.getInt("term"),
        row.getObject("settled", LocalDate.class), row.getString("result"), row.getString("ground"),
        row.getBoolean("invented"), null);
  }

  private static Own own(ResultSet row) throws SQLException {
    var received = Objects.requireNonNull(instant(row, "received_at"));
    var moved = instant(row, "moved_at");
    return new Own(received, moved == null ? received : moved, instant(row, "settled_at"),
        row.getString("description"), row.getString("address"), row.getString("address_id"),
        row.getString("media_url"), row.getBigDecimal("latitude"), row.getBigDecimal("longitude"),
        row.getString("settlement"), row.getObject("unit", UUID.class), row.getString("answer"), List.of());
  }

  private static Moved moved(ResultSet row, int at) throws SQLException {
    var what = row.getString("what");
    var status = row.getBoolean("over")
        ? Status.ended(row.getString("state"), row.getString("result"))
        : Status.after(what);
    return new Moved(row.getObject("id", UUID.class), row.getString("number"),
        Objects.requireNonNull(instant(row, "at")), what, status,
        Objects.requireNonNullElse(row.getString("text"), ""), row.getString("media_url"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
