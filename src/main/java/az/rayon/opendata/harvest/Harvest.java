package az.rayon.opendata.harvest;

import az.rayon.kernel.Ids;
import az.rayon.kernel.Translated;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where it is kept what others tell of their datasets, and what the latest reading found new, changed and gone.
@Repository
class Harvest {

  private final JdbcClient db;

  Harvest(JdbcClient db) {
    this.db = db;
  }

  /// One line of what was found.
  record Line(Translated title, String page, String publisher, String formats, String state) {}

  /// The whole of what a source tells takes the place of what it told before.
  void keep(UUID source, List<Found> found, Instant now) {
    var moment = now.atOffset(ZoneOffset.UTC);
    for (var each : found) keep(source, each, moment);
    db.sql("update opendata.harvested set state = 'GONE' where source = :source and last_seen < :now")
        .param("source", source).param("now", moment).update();
  }

  private void keep(UUID source, Found found, OffsetDateTime now) {
    db.sql("""
        insert into opendata.harvested (id, source, key, title_az, title_en, title_ru, description_az, description_en,
          description_ru, page, publisher, formats, licence, modified, mark, state, first_seen, last_seen)
        values (:id, :source, :key, :title_az, :title_en, :title_ru, :text_az, :text_en, :text_ru, :page, :publisher,
          :formats, :licence, :modified, :mark, 'FOUND', :now, :now)
        on conflict (source, key) do update set title_az = excluded.title_az, title_en = excluded.title_en,
          title_ru = excluded.title_ru, description_az = excluded.description_az,
          description_en = excluded.description_en, description_ru = excluded.description_ru,
          page = excluded.page, publisher = excluded.publisher, formats = excluded.formats,
          licence = excluded.licence, modified = excluded.modified, mark = excluded.mark,
          last_seen = excluded.last_seen,
          state = case when harvested.state = 'GONE' then 'FOUND'
            when harvested.mark = excluded.mark then 'SAME' else 'CHANGED' end
        """).param("id", Ids.at(now.toInstant())).param("source", source).param("key", found.key())
        .param("title_az", found.title().az()).param("title_en", found.title().en())
        .param("title_ru", found.title().ru()).param("text_az", found.description().az())
        .param("text_en", found.description().en()).param("text_ru", found.description().ru())
        .param("page", found.page())
        .param("publisher", found.publisher()).param("formats", String.join(", ", found.formats()))
        .param("licence", found.licence()).param("modified", found.modified()).param("mark", found.mark())
        .param("now", now).update();
  }

  /// How many there are of each state, in small letters.
  Map<String, Long> counts(UUID source) {
    return db.sql("select state, count(*) as n from opendata.harvested where source = ? group by 1").param(source)
        .query((row, _) -> Map.entry(row.getString("state").toLowerCase(Locale.ROOT), row.getLong("n"))).list()
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// What is new, changed or gone goes first.
  List<Line> lines(UUID source, int most) {
    return db.sql("""
        select title_az, title_en, title_ru, page, publisher, formats, lower(state collate "C") as state
        from opendata.harvested
        where source = :source
        order by array_position(array['FOUND', 'CHANGED', 'GONE', 'SAME'], state), title_az limit :most
        """).param("source", source).param("most", most)
        .query((row, _) -> new Line(
            new Translated(row.getString("title_az"), row.getString("title_en"), row.getString("title_ru")),
            row.getString("page"), row.getString("publisher"),
            row.getString("formats"), row.getString("state")))
        .list();
  }
}
