package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where measures are kept, with who carries them out and what measures them.
@Repository
public class Measures {

  private static final String SELECT = """
      select m.*, p.code as plan_code, d.id as direction_id, d.number as direction_number, d.title_az as direction_az,
        d.title_en as direction_en, d.title_ru as direction_ru
      from actionplan.measure m join actionplan.plan p on p.id = m.plan
      join actionplan.direction d on d.id = m.direction
      """;

  private final JdbcClient db;

  Measures(JdbcClient db) {
    this.db = db;
  }

  /// In the order of their numbers, 4.2 before 4.10.
  public List<Measure> of(UUID plan) {
    return ofPlans(List.of(plan));
  }

  List<Measure> ofPlans(List<UUID> all) {
    var plans = all.toArray(UUID[]::new);
    var executors = executors("measure in (select id from actionplan.measure where plan = any(?))", plans);
    var indicators = indicators("measure in (select id from actionplan.measure where plan = any(?))", plans);
    return db.sql(SELECT + " where m.plan = any(?)").param(plans).query(Measures::bare).list().stream()
        .map(bare -> whole(bare, executors, indicators))
        .sorted(Comparator.comparing(Measure::number, Azerbaijani.order())).toList();
  }

  public Measure get(UUID plan, String number) {
    return find(plan, number).orElseThrow(() -> new NotFound("measure"));
  }

  public Optional<Measure> find(UUID plan, String number) {
    return db.sql(SELECT + " where m.plan = ? and m.number = ?").params(plan, number).query(Measures::bare).optional()
        .map(this::whole);
  }

  public Measure get(UUID id) {
    return db.sql(SELECT + " where m.id = ?").param(id).query(Measures::bare).optional().map(this::whole)
        .orElseThrow(() -> new NotFound("measure"));
  }

  public void add(Measure measure) {
    db.sql("""
        insert into actionplan.measure (id, plan, direction, number, title_az, title_en, title_ru, starts, ends)
        values (:id, :plan, :direction, :number, :az, :en, :ru, :starts, :ends)
        """).param("id", measure.id()).param("plan", measure.plan()).param("direction", measure.direction().id())
        .param("number", measure.number()).param("az", measure.title().az()).param("en", measure.title().en())
        .param("ru", measure.title().ru()).param("starts", measure.starts()).param("ends", measure.ends()).update();
    keepParts(measure);
  }

  public void save(Measure measure) {
    int rows = db.sql("""
        update actionplan.measure set direction = :direction, title_az = :az, title_en = :en, title_ru = :ru,
          starts = :starts, ends = :ends, version = version + 1
        where id = :id and version = :version
        """).param("direction", measure.direction().id()).param("az", measure.title().az())
        .param("en", measure.title().en()).param("ru", measure.title().ru()).param("starts", measure.starts())
        .param("ends", measure.ends()).param("id", measure.id()).param("version", measure.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("measure " + measure.number());
    db.sql("delete from actionplan.executor where measure = ?").param(measure.id()).update();
    db.sql("delete from actionplan.indicator where measure = ?").param(measure.id()).update();
    keepParts(measure);
  }

  private void keepParts(Measure measure) {
    int place = 0;
    for (var executor : measure.executors()) {
      db.sql("insert into actionplan.executor (measure, place, unit, name) values (:measure, :place, :unit, :name)")
          .param("measure", measure.id()).param("place", place++).param("unit", executor.unit())
          .param("name", executor.name()).update();
    }
    place = 0;
    for (var indicator : measure.indicators()) {
      db.sql("""
          insert into actionplan.indicator (measure, place, series, title_az, title_en, title_ru)
          values (?, ?, ?, ?, ?, ?)
          """).params(measure.id(), place++, indicator.series(), indicator.title().az(), indicator.title().en(),
          indicator.title().ru()).update();
    }
  }

  private Measure whole(Measure bare) {
    return whole(bare, executors("measure = ?", bare.id()), indicators("measure = ?", bare.id()));
  }

  private static Measure whole(Measure bare, Map<UUID, List<Executor>> executors,
      Map<UUID, List<Indicator>> indicators) {
    return new Measure(bare.id(), bare.plan(), bare.planCode(), bare.number(), bare.direction(), bare.title(),
        bare.starts(), bare.ends(), executors.getOrDefault(bare.id(), List.of()),
        indicators.getOrDefault(bare.id(), List.of()), bare.version());
  }

  private Map<UUID, List<Executor>> executors(String where, Object key) {
    record Of(UUID measure, Executor executor) {}
    return db.sql("select * from actionplan.executor where " + where + " order by measure, place").param(key)
        .query((row, _) -> new Of(row.getObject("measure", UUID.class),
            new Executor(row.getObject("unit", UUID.class), row.getString("name"))))
        .list().stream()
        .collect(Collectors.groupingBy(Of::measure, Collectors.mapping(Of::executor, Collectors.toList())));
  }

  private Map<UUID, List<Indicator>> indicators(String where, Object key) {
    record Of(UUID measure, Indicator indicator) {}
    return db.sql("select * from actionplan.indicator where " + where + " order by measure, place").param(key)
        .query((row, _) -> new Of(row.getObject("measure", UUID.class),
            new Indicator(row.getString("series"), Plans.translated(row))))
        .list().stream()
        .collect(Collectors.groupingBy(Of::measure, Collectors.mapping(Of::indicator, Collectors.toList())));
  }

  private static Measure bare(ResultSet row, int number) throws SQLException {
    var plan = row.getObject("plan", UUID.class);
    var direction = new Direction(row.getObject("direction_id", UUID.class), plan, row.getString("direction_number"),
        new Translated(row.getString("direction_az"), row.getString("direction_en"), row.getString("direction_ru")));
    return new Measure(row.getObject("id", UUID.class), plan, row.getString("plan_code"), row.getString("number"),
        direction, Plans.translated(row), row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class), List.of(), List.of(), row.getInt("version"));
  }
}
