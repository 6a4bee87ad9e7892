package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import java.util.List;
import org.springframework.stereotype.Repository;

/// Datasets of other portals, as their catalogues tell of them: found by words, and read where they are.
@Repository
public class Elsewhere {

  private static final String SOUGHT = """
      from open_data.elsewhere
      where (select coalesce(bool_and(position(word in kernel.fold(concat_ws(' ', title_az, title_en, title_ru,
        description_az, description_en, description_ru, publisher, source))) > 0), true)
        from unnest(:words::text[]) word)
      """;

  private final PublicReader reader;

  Elsewhere(PublicReader reader) {
    this.reader = reader;
  }

  /// `page` leads to the portal and is "" where it has told no address.
  public record Entry(Translated title, Translated description, String publisher, String page, String formats,
      String source) {}

  /// All that hold each of the words; they are folded.
  public List<Entry> find(List<String> words, int most, long offset) {
    return reader.db().sql("""
        select title_az, title_en, title_ru, description_az, description_en, description_ru, publisher, page, formats,
          source %s
        order by title_az, id limit :most offset :offset
        """.formatted(SOUGHT)).param("words", words.toArray(String[]::new)).param("most", most).param("offset", offset)
        .query((row, _) -> new Entry(
            new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru")),
            new Translated(row.getString("description_az"), row.getString("description_en"),
                row.getString("description_ru")),
            row.getString("publisher"), row.getString("page"), row.getString("formats"), row.getString("source")))
        .list();
  }

  public long count(List<String> words) {
    return reader.db().sql("select count(*) " + SOUGHT).param("words", words.toArray(String[]::new))
        .query(Long.class).single();
  }
}
