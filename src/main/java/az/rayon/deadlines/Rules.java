package az.rayon.deadlines;

import az.rayon.deadlines.LegalRule.Status;
import az.rayon.deadlines.Term.Measure;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the legal rules are kept. Each node also holds them in memory, under the revision that they share with the
/// working calendar: see [Calendars].
@Repository
class Rules {

  private static final String SELECT = """
      select rule.key, rule.clock, rule.title_az, rule.title_en, rule.title_ru,
        v.value, v.unit, v.reference_az, v.reference_en, v.reference_ru, v.status, v.valid_from, v.valid_to
      from deadlines.rule join deadlines.rule_value v on v.rule = rule.key and v.replaced_at is null
      """;

  private record Book(long revision, Map<String, List<LegalRule>> rules) {}

  private final JdbcClient db;
  private volatile @Nullable Book known;

  Rules(JdbcClient db) {
    this.db = db;
  }

  /// The rule as it holds on the day.
  Optional<LegalRule> find(String key, LocalDate on) {
    return db.sql(SELECT + """
        where rule.key = :key and daterange(v.valid_from, v.valid_to, '[]') @> :on::date
        """).param("key", key).param("on", on).query(Rules::rule).optional();
  }

  /// The rule as it holds on the day, for whoever has just been told the revision.
  Optional<LegalRule> find(String key, LocalDate on, long revision) {
    var book = known;
    if (book == null || book.revision() != revision) {
      var all = db.sql(SELECT).query(Rules::rule).list();
      book = new Book(revision, all.stream().collect(Collectors.groupingBy(LegalRule::key)));
      known = book;
    }
    return book.rules().getOrDefault(key, List.of()).stream().filter(rule -> rule.holds(on)).findFirst();
  }

  /// Every rule as it holds on the day, in the order in which the law is told.
  List<LegalRule> list(LocalDate on) {
    return db.sql(SELECT + """
        where daterange(v.valid_from, v.valid_to, '[]') @> :on::date order by rule.place
        """).param("on", on).query(Rules::rule).list();
  }

  /// The values a rule has had and will have, the latest first.
  List<LegalRule> values(String key) {
    return db.sql(SELECT + "where rule.key = :key order by v.valid_from desc nulls last")
        .param("key", key).query(Rules::rule).list();
  }

  boolean exists(String key) {
    return db.sql("select exists (select from deadlines.rule where key = ?)").param(key).query(Boolean.class).single();
  }

  /// Enters a value that holds from its first day on. What held before keeps its time up to the day before; what was
  /// thought to hold later is replaced, and kept with the moment it was.
  void settle(UUID id, LegalRule rule, Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    db.sql("select key from deadlines.rule where key = ? for update").param(rule.key()).query(String.class).single();
    db.sql("""
        update deadlines.rule_value set replaced_at = greatest(:at, entered_at)
        where rule = :rule and replaced_at is null
          and (:from::date is null or coalesce(valid_from, '-infinity') >= :from::date)
        """).param("at", at).param("rule", rule.key()).param("from", rule.validFrom()).update();
    db.sql("""
        update deadlines.rule_value set valid_to = :from::date - 1
        where rule = :rule and replaced_at is null and coalesce(valid_to, 'infinity') >= :from::date
        """).param("rule", rule.key()).param("from", rule.validFrom()).update();
    db.sql("""
        insert into deadlines.rule_value
          (id, rule, value, unit, reference_az, reference_en, reference_ru, status, valid_from, valid_to, entered_at)
        values (:id, :rule, :value, :unit, :az, :en, :ru, :status, :from, null, :at)
        """).param("id", id).param("rule", rule.key()).param("value", rule.value()).param("unit", rule.measure().code())
        .param("az", rule.reference().az()).param("en", rule.reference().en()).param("ru", rule.reference().ru())
        .param("status", rule.status().name().toLowerCase(Locale.ROOT)).param("from", rule.validFrom())
        .param("at", at).update();
  }

  private static LegalRule rule(ResultSet row, int number) throws SQLException {
    return new LegalRule(row.getString("key"),
        new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru")),
        row.getString("clock"), row.getString("value"), Measure.of(row.getString("unit")),
        new Translated(row.getString("reference_az"), row.getString("reference_en"),
            row.getString("reference_ru")),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }
}
