package az.rayon.actionplan.plan;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Findable;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Measures of open plans, found by their names and numbers, the latest plan first.
@Repository
class PlanSearch implements Findable {

  private final JdbcClient db;

  PlanSearch(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    var like = "%" + Azerbaijani.pattern(folded) + "%";
    return db.sql("""
        select p.code, m.number, m.title_az, m.title_en, m.title_ru, p.first_year, p.last_year
        from actionplan.measure m join actionplan.plan p on p.id = m.plan
        where p.opened_at is not null
          and (kernel.fold(m.title_az || ' ' || m.title_en || ' ' || m.title_ru) like :like or m.number = :number)
        order by p.last_year desc, m.number limit :limit
        """).param("like", like).param("number", folded.strip()).param("limit", limit).query((row, _) -> {
      var title = new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru"));
      return new Found("actionplan.measure", row.getString("number") + ". " + title.in(language),
          row.getInt("first_year") + "–" + row.getInt("last_year"),
          Measure.path(row.getString("code"), row.getString("number")));
    }).list();
  }
}
