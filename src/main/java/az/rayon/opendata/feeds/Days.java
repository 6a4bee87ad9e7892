package az.rayon.opendata.feeds;

import az.rayon.database.PublicReader;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Selection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// On which days rows came into a dataset, by the day that its rows carry.
@Repository
class Days {

  private final PublicReader reader;

  Days(PublicReader reader) {
    this.reader = reader;
  }

  /// The latest days up to `today` with how many rows are of each; none where the rows have no day.
  Map<LocalDate, Long> latest(Dataset dataset, LocalDate today, int most) {
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
}
