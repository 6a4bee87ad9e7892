package az.rayon.actionplan.plan;

import az.rayon.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the levels are kept that people have given to measures, and those that were reckoned. Nothing in it changes;
/// the latest word counts.
@Repository
class Views {

  private final JdbcClient db;

  Views(JdbcClient db) {
    this.db = db;
  }

  Optional<Verdict> verdict(UUID measure) {
    return db.sql("select * from actionplan.verdict where measure = ? order by given_at desc, id desc limit 1")
        .param(measure).query(Views::verdict).optional();
  }

  /// The latest word of the leadership on each measure of these plans that has one.
  Map<UUID, Verdict> verdicts(List<UUID> plans) {
    return db.sql("""
        select distinct on (v.measure) v.* from actionplan.verdict v join actionplan.measure m on m.id = v.measure
        where m.plan = any(?) order by v.measure, v.given_at desc, v.id desc
        """).param(plans.toArray(UUID[]::new)).query(Views::verdict).list().stream()
        .collect(Collectors.toMap(Verdict::measure, Function.identity()));
  }

  void add(Verdict verdict) {
    db.sql("""
        insert into actionplan.verdict (id, measure, level, reason, given_by, body, given_at)
        values (:id, :measure, :level, :reason, :by, :body, :at)
        """).param("id", Ids.at(verdict.at())).param("measure", verdict.measure())
        .param("level", verdict.level() == null ? null : verdict.level().name()).param("reason", verdict.reason())
        .param("by", verdict.by()).param("body", verdict.body())
        .param("at", verdict.at().atOffset(ZoneOffset.UTC)).update();
  }

  /// The latest word of each organisation.
  List<Assessment> assessments(UUID measure) {
    return db.sql("""
        select distinct on (organisation) * from actionplan.assessment where measure = ?
        order by organisation, given_at desc, id desc
        """).param(measure).query(Views::assessment).list();
  }

  List<Assessment> assessments(List<UUID> plans) {
    return db.sql("""
        select distinct on (a.measure, a.organisation) a.* from actionplan.assessment a
        join actionplan.measure m on m.id = a.measure
        where m.plan = any(?) order by a.measure, a.organisation, a.given_at desc, a.id desc
        """).param(plans.toArray(UUID[]::new)).query(Views::assessment).list();
  }

  void add(Assessment given) {
    db.sql("""
        insert into actionplan.assessment (id, measure, organisation, level, reason, given_by, given_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """).params(Ids.at(given.at()), given.measure(), given.organisation(), given.level().name(), given.reason(),
        given.by(), given.at().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Level> lastReckoned(UUID measure) {
    return db.sql("select level from actionplan.reckoning where measure = ? order by at desc, id desc limit 1")
        .param(measure).query(String.class).optional().map(Level::valueOf);
  }

  void reckoned(UUID measure, Level level, Instant now) {
    db.sql("insert into actionplan.reckoning (id, measure, level, at) values (?, ?, ?, ?)")
        .params(Ids.at(now), measure, level.name(), now.atOffset(ZoneOffset.UTC)).update();
  }

  private static Verdict verdict(ResultSet row, int number) throws SQLException {
    var level = row.getString("level");
    return new Verdict(row.getObject("measure", UUID.class), level == null ? null : Level.valueOf(level),
        row.getString("reason"), row.getObject("given_by", UUID.class), row.getObject("body", UUID.class),
        row.getObject("given_at", OffsetDateTime.class).toInstant());
  }

  private static Assessment assessment(ResultSet row, int number) throws SQLException {
    return new Assessment(row.getObject("measure", UUID.class), row.getObject("organisation", UUID.class),
        Level.valueOf(row.getString("level")), row.getString("reason"), row.getObject("given_by", UUID.class),
        row.getObject("given_at", OffsetDateTime.class).toInstant());
  }
}
