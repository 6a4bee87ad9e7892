package az.rayon.services.housing;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.services.housing.page.DeskPage.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The register of the queue as the desk lists it.
@Repository
class DeskLists {

  static final int PAGE = 50;

  /// The parts of the desk; what must be done comes first.
  enum Tab {
    REVIEW("state = 'WAITING' and reviewed_on <= :looked"), KEPT("state = 'KEPT'"), WAITING(
        "state in ('WAITING', 'KEPT')"), ENDED("state in ('ALLOCATED', 'REMOVED')");

    private final String rows;

    Tab(String rows) {
      this.rows = rows;
    }

    static Tab of(String word) {
      for (var tab : values()) if (tab.word().equals(word)) return tab;
      return WAITING;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private String order() {
      return switch (this) {
        case REVIEW -> "reviewed_on, general_key";
        case KEPT -> "kept_until, general_key";
        case WAITING -> "general_key";
        case ENDED -> "ended_on desc, general_key";
      };
    }
  }

  /// Which entries; an empty word or category means: all.
  record Query(Tab tab, String words, String category) {}

  private static final String ASKED = """
      from services.housing_entry e
      join services.housing_category c on c.code = e.category
      left join services.housing_standing s on s.id = e.id
      where (:category = '' or e.category = :category) and (:words = ''
        or kernel.fold(e.number || ' ' || e.name || ' ' || e.fin || ' ' || e.application) like '%' || :words || '%')
        and e.""";

  private final JdbcClient db;
  private final Reviews reviews;

  DeskLists(JdbcClient db, Reviews reviews) {
    this.db = db;
    this.reviews = reviews;
  }

  List<Line> list(Query query, long offset, Language language) {
    return asked("select e.*, c.az, c.en, c.ru, s.general, s.privileged " + ASKED + query.tab().rows + " order by "
        + query.tab().order() + " limit :limit offset :offset", query).param("limit", PAGE).param("offset", offset)
        .query((row, _) -> line(row, language)).list();
  }

  long count(Query query) {
    return asked("select count(*) " + ASKED + query.tab().rows, query).query(Long.class).single();
  }

  Map<Tab, Long> counts() {
    var counts = new EnumMap<Tab, Long>(Tab.class);
    for (var tab : Tab.values()) counts.put(tab, count(new Query(tab, "", "")));
    return counts;
  }

  private JdbcClient.StatementSpec asked(String sql, Query query) {
    return db.sql(sql).param("words", Azerbaijani.pattern(query.words())).param("category", query.category()).param(
        "looked",
        reviews.lookedAt(reviews.today()));
  }

  private Line line(ResultSet row, Language language) throws SQLException {
    var due = reviews.due(row.getObject("reviewed_on", LocalDate.class));
    var state = row.getString("state");
    return new Line(row.getString("number"), row.getString("name"),
        row.getString(language.code()).isEmpty() ? row.getString("az") : row.getString(language.code()), state,
        row.getObject("general", Integer.class), row.getObject("privileged", Integer.class), due,
        state.equals("WAITING") && !due.isAfter(reviews.today()), row.getObject("kept_until", LocalDate.class),
        row.getBoolean("invented"));
  }
}
