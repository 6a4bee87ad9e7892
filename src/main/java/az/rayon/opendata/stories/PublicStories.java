package az.rayon.opendata.stories;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// What everybody may read of the stories.
@Repository
class PublicStories {

  private static final String ALL = "select * from open_data.data_stories ";

  private final PublicReader reader;

  PublicStories(PublicReader reader) {
    this.reader = reader;
  }

  /// `frozen` is "" where the chart is live.
  record Told(String slug, Translated title, Translated text, String chart, String frozen, LocalDate published) {}

  List<Told> list() {
    return reader.db().sql(ALL + "order by published desc, slug").query(PublicStories::read).list();
  }

  Optional<Told> find(String slug) {
    return reader.db().sql(ALL + "where slug = ?").param(slug).query(PublicStories::read).optional();
  }

  private static Told read(ResultSet row, int number) throws SQLException {
    return new Told(row.getString("slug"),
        new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru")),
        new Translated(row.getString("text_az"), row.getString("text_en"), row.getString("text_ru")),
        row.getString("chart"), row.getString("frozen"), row.getObject("published", LocalDate.class));
  }
}
