package az.rayon.actionplan.plan;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where plans and their directions are kept, and the one gate that says who may see a plan (N5).
@Repository
public class Plans {

  private final JdbcClient db;

  Plans(JdbcClient db) {
    this.db = db;
  }

  /// The plans this reader may see, the latest first.
  public List<Plan> list(Actor reader) {
    return db.sql("""
        select * from actionplan.plan where opened_at is not null or :official
        order by last_year desc, first_year desc, code
        """).param("official", reader instanceof Actor.Official).query(Plans::plan).list();
  }

  public Plan get(String code, Actor reader) {
    return find(code).filter(plan -> plan.open() || reader instanceof Actor.Official)
        .orElseThrow(() -> new NotFound("plan"));
  }

  public Optional<Plan> find(String code) {
    return db.sql("select * from actionplan.plan where code = ?").param(code).query(Plans::plan).optional();
  }

  public Plan get(UUID id) {
    return db.sql("select * from actionplan.plan where id = ?").param(id).query(Plans::plan).single();
  }

  public void add(Plan plan, Actor by, Instant now) {
    db.sql("""
        insert into actionplan.plan (id, code, title_az, title_en, title_ru, first_year, last_year, demonstration,
          opened_at, created_at, created_by)
        values (:id, :code, :az, :en, :ru, :first, :last, :demonstration, :opened, :now, :by)
        """).param("id", plan.id()).param("code", plan.code()).param("az", plan.title().az())
        .param("en", plan.title().en()).param("ru", plan.title().ru()).param("first", plan.firstYear())
        .param("last", plan.lastYear()).param("demonstration", plan.demonstration())
        .param("opened", plan.openedAt() == null ? null : plan.openedAt().atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC)).param("by", by.id()).update();
  }

  public void save(Plan plan) {
    int rows = db.sql("""
        update actionplan.plan set title_az = :az, title_en = :en, title_ru = :ru, opened_at = :opened,
          version = version + 1
        where id = :id and version = :version
        """).param("az", plan.title().az()).param("en", plan.title().en()).param("ru", plan.title().ru())
        .param("opened", plan.openedAt() == null ? null : plan.openedAt().atOffset(ZoneOffset.UTC))
        .param("id", plan.id()).param("version", plan.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("plan " + plan.code());
  }

  public List<Direction> directions(UUID plan) {
    return db.sql("select * from actionplan.direction where plan = ? order by number::int").param(plan)
        .query(Plans::direction).list();
  }

  /// The direction of that number; it comes to be when its first measure does.
  public Direction direction(UUID plan, String number, Translated title, Instant now) {
    db.sql("""
        insert into actionplan.direction (id, plan, number, title_az, title_en, title_ru) values (?, ?, ?, ?, ?, ?)
        on conflict (plan, number) do update set title_az = excluded.title_az, title_en = excluded.title_en,
          title_ru = excluded.title_ru
        where excluded.title_az <> ''
        """).params(Ids.at(now), plan, number, title.az(), title.en(), title.ru()).update();
    return db.sql("select * from actionplan.direction where plan = ? and number = ?").params(plan, number)
        .query(Plans::direction).single();
  }

  static Translated translated(ResultSet row) throws SQLException {
    return new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru"));
  }

  private static Plan plan(ResultSet row, int number) throws SQLException {
    var opened = row.getObject("opened_at", OffsetDateTime.class);
    return new Plan(row.getObject("id", UUID.class), row.getString("code"), translated(row), row.getInt("first_year"),
        row.getInt("last_year"), row.getBoolean("demonstration"), opened == null ? null : opened.toInstant(),
        row.getInt("version"));
  }

  static Direction direction(ResultSet row, int number) throws SQLException {
    return new Direction(row.getObject("id", UUID.class), row.getObject("plan", UUID.class), row.getString("number"),
        translated(row));
  }
}
