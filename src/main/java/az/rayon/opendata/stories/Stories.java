package az.rayon.opendata.stories;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where stories are kept, drafts among them.
@Repository
class Stories {

  private final JdbcClient db;

  Stories(JdbcClient db) {
    this.db = db;
  }

  List<Story> list() {
    return db.sql("select * from opendata.story order by published_at desc nulls first, slug").query(Stories::read)
        .list();
  }

  Story get(UUID id) {
    return db.sql("select * from opendata.story where id = ?").param(id).query(Stories::read).optional()
        .orElseThrow(() -> new NotFound("story"));
  }

  Optional<Story> at(String slug) {
    return db.sql("select * from opendata.story where slug = ?").param(slug).query(Stories::read).optional();
  }

  void add(Story story) {
    db.sql("""
        insert into opendata.story (id, slug, title_az, title_en, title_ru, text_az, text_en, text_ru, chart, live,
          state)
        values (:id, :slug, :title_az, :title_en, :title_ru, :text_az, :text_en, :text_ru, :chart, :live, 'DRAFT')
        """).params(values(story)).update();
  }

  /// A changed story is a draft again. False where somebody was faster.
  boolean change(Story story) {
    return db.sql("""
        update opendata.story set slug = :slug, title_az = :title_az, title_en = :title_en, title_ru = :title_ru,
          text_az = :text_az, text_en = :text_en, text_ru = :text_ru, chart = :chart, live = :live,
          state = 'DRAFT', published_at = null, frozen = '', version = version + 1
        where id = :id and version = :version
        """).params(values(story)).update() == 1;
  }

  /// `frozen` is the chart as it is now, or "" where it is live. False where somebody was faster.
  boolean publish(Story story, String frozen, Instant now) {
    return db.sql("""
        update opendata.story
        set state = 'PUBLISHED', published_at = :now, frozen = :frozen, version = version + 1
        where id = :id and version = :version
        """).param("now", now.atOffset(ZoneOffset.UTC)).param("frozen", frozen).param("id", story.id())
        .param("version", story.version()).update() == 1;
  }

  boolean withdraw(Story story) {
    return db.sql("""
        update opendata.story set state = 'DRAFT', published_at = null, frozen = '', version = version + 1
        where id = :id and version = :version
        """).param("id", story.id()).param("version", story.version()).update() == 1;
  }

  private static Map<String, Object> values(Story story) {
    return Map.ofEntries(Map.entry("id", story.id()), Map.entry("slug", story.slug()),
        Map.entry("title_az", story.title().az()), Map.entry("title_en", story.title().en()),
        Map.entry("title_ru", story.title().ru()), Map.entry("text_az", story.text().az()),
        Map.entry("text_en", story.text().en()), Map.entry("text_ru", story.text().ru()),
        Map.entry("chart", story.chart()), Map.entry("live", story.live()),
        Map.entry("version", story.version()));
  }

  private static Story read(ResultSet row, int number) throws SQLException {
    var published = row.getObject("published_at", OffsetDateTime.class);
    return new Story(row.getObject("id", UUID.class), row.getString("slug"),
        new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru")),
        new Translated(row.getString("text_az"), row.getString("text_en"), row.getString("text_ru")),
        row.getString("chart"), row.getBoolean("live"), published == null ? null : published.toInstant(),
        row.getInt("version"));
  }
}
