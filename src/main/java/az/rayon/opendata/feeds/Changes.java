package az.rayon.opendata.feeds;

import az.rayon.database.PublicReader;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// What changed in a dataset: on which days rows came into it, by the day that they carry; and its versions.
@Repository
class Changes {

  private final PublicReader reader;

  Changes(PublicReader reader) {
    this.reader = reader;
  }

  /// The latest days up to `today` with how many rows are of each; none where the rows have no day.
  Map<LocalDate, Long> days(Dataset dataset, LocalDate today, int most) {
    var found = new LinkedHashMap<LocalDate, Long>();
    dataset.datedBy("").ifPresent(column -> reader.db().sql("""
        select %1$s as day, count(*) as n from open_data.%2$s where %1$s <= :today
        group by 1 order by 1 desc limit :most
        """.formatted(Selection.quoted(column), Selection.quoted(dataset.name())))
        .param("today", today).param("most", most).query(row -> {
          found.put(row.getObject("day", LocalDate.class), row.getLong("n"));
        }));
    return found;
  }

  record Version(int number, Instant at, long rows, String note) {}

  /// The latest first; of what follows a register, the states that were kept.
  List<Version> versions(Dataset dataset, int most) {
    return reader.db().sql("""
        select number, published_at, rows, note from open_data.dataset_versions where name = :name
        order by number desc limit :most
        """).param("name", dataset.name()).param("most", most)
        .query((row, _) -> new Version(row.getInt("number"),
            row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getLong("rows"),
            row.getString("note")))
        .list();
  }
}
