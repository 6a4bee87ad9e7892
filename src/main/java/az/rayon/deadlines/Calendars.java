package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the working calendar is kept.
///
/// Each node holds the almanac in memory and asks before each use whether its revision still holds: one row by its
/// primary key. The revision moves in the same transaction as the calendar, so a node never counts with days off that
/// another node has already changed (N6), and a transaction counts with what it itself has entered. The legal rules
/// share the revision.
@Repository
class Calendars {

  private final JdbcClient db;
  private volatile @Nullable Almanac known;

  Calendars(JdbcClient db) {
    this.db = db;
  }

  Almanac almanac() {
    var revision = db.sql("select revision from deadlines.calendar").query(Long.class).single();
    var almanac = known;
    if (almanac != null && almanac.revision() == revision) return almanac;
    var fresh = new Almanac(revision, fixed(), feasts(), decisions(), swaps());
    known = fresh;
    return fresh;
  }

  /// One writer at a time; whoever reads goes on with what was.
  void lock() {
    db.sql("select revision from deadlines.calendar for update").query(Long.class).single();
  }

  /// What has been entered belongs to a new revision. Its number comes from a sequence, so a revision that is rolled
  /// back never lends its number to another.
  void revise() {
    db.sql("update deadlines.calendar set revision = nextval('deadlines.revision')").update();
  }

  /// As `revise`, for what has been entered of the rules: the days that were written down are still right.
  void reviseRules() {
    db.sql("""
        update deadlines.calendar set revision = next.revision,
          published = case when published = calendar.revision then next.revision else published end
        from (select nextval('deadlines.revision') as revision) next
        """).update();
  }

  boolean isPublished() {
    return db.sql("select published = revision from deadlines.calendar").query(Boolean.class).single();
  }

  void markPublished() {
    db.sql("update deadlines.calendar set published = revision").update();
  }

  void enter(Decision decision, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    db.sql("""
        update deadlines.decision set replaced_at = greatest(:at, entered_at) where year = :year and replaced_at is null
        """).param("at", at).param("year", decision.year()).update();
    db.sql("insert into deadlines.decision (id, year, decided, act, entered_at) values (?, ?, ?, ?, ?)")
        .params(decision.id(), decision.year(), decision.decided(), decision.act(), at).update();
    for (var feast : Feast.values()) {
      for (var day : decision.days(feast)) {
        db.sql("insert into deadlines.feast_day (decision, year, day, feast) values (?, ?, ?, ?)")
            .params(decision.id(), decision.year(), day, feast.name()).update();
      }
    }
  }

  void enter(Swap swap, Instant now) {
    db.sql("insert into deadlines.swap (id, off_day, work_day, act, entered_at) values (?, ?, ?, ?, ?)")
        .params(swap.id(), swap.off(), swap.work(), swap.act(), now.atOffset(ZoneOffset.UTC)).update();
  }

  void withdraw(Swap swap, Instant now) {
    db.sql("update deadlines.swap set withdrawn_at = greatest(?, entered_at) where id = ? and withdrawn_at is null")
        .params(now.atOffset(ZoneOffset.UTC), swap.id()).update();
  }

  private List<FixedHoliday> fixed() {
    return db.sql("select * from deadlines.fixed_holiday").query((row, _) -> new FixedHoliday(
        MonthDay.of(row.getInt("month"), row.getInt("day")), row.getBoolean("mourning"), name(row),
        row.getInt("since"), row.getInt("until"))).list();
  }

  private Map<Feast, Translated> feasts() {
    var feasts = new EnumMap<Feast, Translated>(Feast.class);
    db.sql("select * from deadlines.feast").query((RowCallbackHandler) row -> feasts
        .put(Feast.valueOf(row.getString("feast")), name(row)));
    return feasts;
  }

  private Map<Integer, Decision> decisions() {
    return db.sql("""
        select d.id, d.year, d.decided, d.act,
          array(select day from deadlines.feast_day f where f.decision = d.id and feast = 'RAMAZAN') as ramazan,
          array(select day from deadlines.feast_day f where f.decision = d.id and feast = 'QURBAN') as qurban
        from deadlines.decision d where d.replaced_at is null
        """).query((row, _) -> new Decision(row.getObject("id", UUID.class), row.getInt("year"),
        row.getBoolean("decided"), row.getString("act"), days(row, "ramazan"), days(row, "qurban")))
        .list().stream().collect(Collectors.toMap(Decision::year, Function.identity()));
  }

  private List<Swap> swaps() {
    return db.sql("select * from deadlines.swap where withdrawn_at is null order by off_day")
        .query((row, _) -> new Swap(row.getObject("id", UUID.class), row.getObject("off_day", LocalDate.class),
            row.getObject("work_day", LocalDate.class), row.getString("act")))
        .list();
  }

  private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Date[]) row.getArray(column).getArray())
        .map(Date::toLocalDate).toList();
  }

  private static Translated name(ResultSet row) throws SQLException {
    return new Translated(row.getString("name_az"), row.getString("name_en"), row.getString("name_ru"));
  }
}
