package az.rayon.opendata.uploads;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// For which period the program has looked last at each dataset that follows a register, and what stood against keeping
/// its rows when somebody tried last.
@Repository
class Looks {

  private final JdbcClient db;

  Looks(JdbcClient db) {
    this.db = db;
  }

  /// `period` is null where only an official has tried; `allowed` is what the gate stops and an official has said may
  /// stay public.
  record Look(@Nullable LocalDate period, List<String> stopped, List<String> allowed) {

    static final Look NONE = new Look(null, List.of(), List.of());
  }

  /// False where somebody has looked for this period; whoever is at it right now is waited for.
  boolean begin(String dataset, LocalDate period) {
    return db.sql("""
        insert into opendata.look as l (dataset, period) values (:dataset, :period)
        on conflict (dataset) do update set period = excluded.period, stopped = '{}'
        where l.period is null or l.period < excluded.period
        """).param("dataset", dataset).param("period", period).update() == 1;
  }

  void stopped(String dataset, Collection<String> kinds) {
    db.sql("""
        insert into opendata.look (dataset, stopped) values (?, ?)
        on conflict (dataset) do update set stopped = excluded.stopped
        """).params(dataset, kinds.toArray(String[]::new)).update();
  }

  void allowed(String dataset, Collection<String> kinds) {
    db.sql("""
        insert into opendata.look (dataset, allowed) values (?, ?)
        on conflict (dataset) do update set allowed = excluded.allowed
        """).params(dataset, kinds.toArray(String[]::new)).update();
  }

  /// What has never been looked at is looked at for the first time.
  Look of(String dataset) {
    return all().getOrDefault(dataset, Look.NONE);
  }

  /// By the names of the datasets.
  Map<String, Look> all() {
    var looks = new HashMap<String, Look>();
    db.sql("select * from opendata.look").query(row -> {
      looks.put(row.getString("dataset"), new Look(row.getObject("period", LocalDate.class),
          List.of((String[]) row.getArray("stopped").getArray()),
          List.of((String[]) row.getArray("allowed").getArray())));
    });
    return looks;
  }
}
