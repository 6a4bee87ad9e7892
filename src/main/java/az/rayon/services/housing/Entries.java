package az.rayon.services.housing;

import az.rayon.kernel.NotFound;
import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Household.Consent;
import az.rayon.services.housing.Household.Member;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the entries of the queue are kept, with their families.
@Repository
class Entries {

  /// Each with its family, in one go.
  private static final String SELECT = """
      select e.*, array(select name from services.housing_member where entry = e.id order by place) as member_names,
        array(select fin from services.housing_member where entry = e.id order by place) as member_fins,
        array(select relation from services.housing_member where entry = e.id order by place) as member_relations
      from services.housing_entry e where\s""";

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;

  Entries(JdbcClient db, NamedParameterJdbcOperations batches) {
    this.db = db;
    this.batches = batches;
  }

  Entry get(String number) {
    return find(number).orElseThrow(() -> new NotFound("housing entry"));
  }

  Entry get(UUID id) {
    return db.sql(SELECT + "id = ?").param(id).query(Entries::entry).single();
  }

  Optional<Entry> find(String number) {
    return db.sql(SELECT + "number = ?").param(number).query(Entries::entry).optional();
  }

  /// The person's entry in the queue now, if there is one: nobody is in it twice.
  Optional<Entry> findWaiting(String fin) {
    return db.sql(SELECT + "fin = ? and state in ('WAITING', 'KEPT')").param(fin).query(Entries::entry).optional();
  }

  /// The household that came into the queue from this application, now or before.
  Optional<Entry> findOf(String application) {
    return db.sql(SELECT + "application = ?").param(application).query(Entries::entry).optional();
  }

  List<Entry> listOfAccount(UUID account) {
    return db.sql(SELECT + "account = ? order by number desc").param(account).query(Entries::entry).list();
  }

  /// The numbers of other households in the queue that have one of these people.
  List<String> listWith(List<String> fins, String but) {
    return db.sql("""
        select distinct e.number from services.housing_entry e
        left join services.housing_member m on m.entry = e.id
        where e.state in ('WAITING', 'KEPT') and e.number <> :but and (e.fin = any(:fins) or m.fin = any(:fins))
        order by e.number
        """).param("but", but).param("fins", fins.toArray(String[]::new)).query(String.class).list();
  }

  void add(Entry entry) {
    addAll(List.of(entry));
  }

  void addAll(List<Entry> entries) {
    batches.batchUpdate("""
        insert into services.housing_entry (id, number, application, account, name, fin, settlement, category,
          registered_on, general_key, privileged_key, reviewed_on, state, died_on, kept_until, dwelling, ground,
          ended_on, invented, version, consented_on, named_until)
        values (:id, :number, :application, :account, :name, :fin, :settlement, :category, :registered, :general,
          :privileged, :reviewed, :state, :died, :until, :dwelling, :ground, :ended, :invented, 0, :consented,
          :namedUntil)
        """, entries.stream().map(Entries::row).toArray(SqlParameterSource[]::new));
    addMembers(entries);
  }

  void save(Entry entry) {
    int rows = db.sql("""
        update services.housing_entry
        set account = :account, name = :name, fin = :fin, category = :category, general_key = :general,
          privileged_key = :privileged, reviewed_on = :reviewed, state = :state, died_on = :died, kept_until = :until,
          dwelling = :dwelling, ground = :ground, ended_on = :ended, consented_on = :consented,
          named_until = :namedUntil, version = version + 1
        where id = :id and version = :version
        """).paramSource(row(entry)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("housing entry " + entry.number());
    db.sql("delete from services.housing_member where entry = ?").param(entry.id()).update();
    addMembers(List.of(entry));
  }

  private void addMembers(List<Entry> entries) {
    var rows = new ArrayList<SqlParameterSource>();
    for (var entry : entries) {
      var members = entry.household().members();
      for (int place = 0; place < members.size(); place++) {
        var member = members.get(place);
        rows.add(new MapSqlParameterSource("entry", entry.id()).addValue("place", place)
            .addValue("name", member.name()).addValue("fin", member.fin()).addValue("relation", member.relation()));
      }
    }
    batches.batchUpdate("""
        insert into services.housing_member (entry, place, name, fin, relation)
        values (:entry, :place, :name, :fin, :relation)
        """, rows.toArray(SqlParameterSource[]::new));
  }

  private static Entry entry(ResultSet row, int at) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var household = new Household(row.getString("name"), row.getString("fin"), row.getObject("account", UUID.class),
        row.getString("settlement"), members(row), consent(row), row.getBoolean("invented"));
    return new Entry(id, row.getString("number"), row.getString("application"), household, row.getString("category"),
        row.getObject("registered_on", LocalDate.class), row.getObject("reviewed_on", LocalDate.class),
        new Place(row.getBigDecimal("general_key"), row.getBigDecimal("privileged_key")), state(row),
        row.getInt("version"));
  }

  private static @Nullable Consent consent(ResultSet row) throws SQLException {
    var signed = row.getObject("consented_on", LocalDate.class);
    return signed == null ? null : new Consent(signed, row.getObject("named_until", LocalDate.class));
  }

  private static List<Member> members(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("member_names").getArray();
    var fins = (String[]) row.getArray("member_fins").getArray();
    var relations = (String[]) row.getArray("member_relations").getArray();
    return IntStream.range(0, names.length).mapToObj(at -> new Member(names[at], fins[at], relations[at])).toList();
  }

  private static State state(ResultSet row) throws SQLException {
    var ended = row.getObject("ended_on", LocalDate.class);
    return switch (row.getString("state")) {
      case "WAITING" -> new State.Waiting();
      case "KEPT" -> new State.Kept(row.getObject("died_on", LocalDate.class),
          row.getObject("kept_until", LocalDate.class));
      case "ALLOCATED" -> new State.Allocated(row.getString("dwelling"), ended);
      case "REMOVED" -> new State.Removed(row.getString("ground"), ended);
      case String other -> throw new IllegalStateException(other);
    };
  }

  private static MapSqlParameterSource row(Entry entry) {
    var household = entry.household();
    var consent = household.consent();
    var row = new MapSqlParameterSource("id", entry.id()).addValue("number", entry.number())
        .addValue("application", entry.application()).addValue("account", household.account())
        .addValue("name", household.name()).addValue("fin", household.fin())
        .addValue("settlement", household.settlement()).addValue("invented", household.invented())
        .addValue("consented", consent == null ? null : consent.signed())
        .addValue("namedUntil", consent == null ? null : consent.until()).addValue("category", entry.category())
        .addValue("registered", entry.registered()).addValue("reviewed", entry.reviewed())
        .addValue("general", entry.place().general()).addValue("privileged", entry.place().privileged())
        .addValue("version", entry.version());
    return switch (entry.state()) {
      case State.Waiting _ -> facts(row, "WAITING", null, null, null);
      case State.Kept(var died, var until) -> facts(row.addValue("died", died).addValue("until", until), "KEPT", null,
          null, null);
      case State.Allocated(var dwelling, var on) -> facts(row, "ALLOCATED", dwelling, null, on);
      case State.Removed(var ground, var on) -> facts(row, "REMOVED", null, ground, on);
    };
  }

  private static MapSqlParameterSource facts(MapSqlParameterSource row, String state, @Nullable String dwelling,
      @Nullable String ground, @Nullable LocalDate ended) {
    if (!row.hasValue("died")) row.addValue("died", null).addValue("until", null);
    return row.addValue("state", state).addValue("dwelling", dwelling).addValue("ground", ground)
        .addValue("ended", ended);
  }

  /// A key between those before and behind a position, or after all.
  static BigDecimal between(@Nullable BigDecimal before, @Nullable BigDecimal behind) {
    if (before == null) return behind == null ? BigDecimal.ONE : behind.subtract(BigDecimal.ONE);
    if (behind == null) return before.add(BigDecimal.ONE);
    return before.add(behind).divide(BigDecimal.TWO);
  }
}
