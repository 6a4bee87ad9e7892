package az.rayon.appeals.open;

import az.rayon.appeals.open.PublicRegister.Line;
import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// What changed last in the register: what came and what was settled, each with the hour of its latest public step.
@Repository
class PublicFeed {

  static final int ENTRIES = 50;

  private final PublicReader reader;

  PublicFeed(PublicReader reader) {
    this.reader = reader;
  }

  /// `text` is the published text; null where there is none.
  record Entry(Line line, Instant changed, @Nullable String text) {}

  List<Entry> latest(String topic, String settlement) {
    return reader.db().sql("""
        with asked as not materialized (
          select * from open_data.appeals
          where (:topic = '' or topic = :topic) and (:settlement = '' or settlement = :settlement)),
        shown as (
          (select * from asked order by registered desc, number desc limit :limit)
          union
          (select * from asked where settled is not null order by settled desc, number desc limit :limit))
        select shown.*, t.text,
          coalesce((select max(s.hour) from open_data.appeal_steps s where s.number = shown.number),
            registered::timestamp at time zone 'Asia/Baku') as changed
        from shown left join open_data.appeal_texts t on t.number = shown.number
        order by changed desc, number desc limit :limit
        """).param("topic", topic).param("settlement", settlement).param("limit", ENTRIES).query(PublicFeed::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int at) throws SQLException {
    return new Entry(PublicRegister.read(row, at), row.getObject("changed", OffsetDateTime.class).toInstant(),
        row.getString("text"));
  }
}
