package az.rayon.opendata.freshness;

import az.rayon.database.PublicReader;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// When datasets were last renewed, and when they should have been.
@Repository
public class Freshness {

  private final JdbcClient db;
  private final PublicReader reader;
  private final Datasets datasets;
  private final Clock clock;

  Freshness(JdbcClient db, PublicReader reader, Datasets datasets, Clock clock) {
    this.db = db;
    this.reader = reader;
    this.datasets = datasets;
    this.clock = clock;
  }

  /// `last` is the day of the version that is public, else of the last row; `due` is when the next is promised.
  public record Standing(LocalDate last, LocalDate due, boolean late) {}

  public record Late(Dataset dataset, Standing standing) {}

  /// Of today; empty where nothing was promised by a day.
  public Optional<Standing> of(Dataset dataset) {
    return of(dataset, () -> datasets.latest(dataset));
  }

  /// For whoever knows the day of the last row already.
  public Optional<Standing> of(Dataset dataset, Supplier<Optional<LocalDate>> latest) {
    var about = dataset.about();
    if (about == null) return Optional.empty();
    return Promise.of(about.frequency()).map(promise -> {
      var renewed = about.renewed();
      var last = renewed == null ? latest.get().orElse(about.issued()) : renewed;
      return new Standing(last, promise.due(last), promise.late(last, LocalDate.now(clock)));
    });
  }

  /// How often the dataset is to be renewed; empty where no period was promised.
  public Optional<Period> period(Dataset dataset) {
    return Optional.ofNullable(dataset.about()).flatMap(about -> Promise.of(about.frequency())).map(Promise::period);
  }

  /// The datasets that were found late at the last check, with the day by which each was due.
  public Map<String, LocalDate> late() {
    var late = new HashMap<String, LocalDate>();
    reader.db().sql("select dataset, due from open_data.late_datasets").query(row -> {
      late.put(row.getString("dataset"), row.getObject("due", LocalDate.class));
    });
    return late;
  }

  /// Looks at every dataset, and notes for today how many there are and how many are late. Those that are late and were
  /// not when it looked last are told of, in the transaction in which that is kept.
  @Transactional
  public void check(Consumer<List<Late>> telling) {
    var newly = new ArrayList<Late>();
    var late = new ArrayList<String>();
    var all = datasets.list();
    for (var dataset : all) {
      var standing = of(dataset).filter(Standing::late);
      if (standing.isEmpty()) continue;
      late.add(dataset.name());
      if (note(dataset, standing.get())) newly.add(new Late(dataset, standing.get()));
    }
    db.sql("delete from opendata.late where not dataset = any (?)").param(late.toArray(String[]::new)).update();
    db.sql("""
        insert into opendata.standing (day, datasets, late) values (?, ?, ?)
        on conflict (day) do update set datasets = excluded.datasets, late = excluded.late
        """).params(LocalDate.now(clock), all.size(), late.size()).update();
    if (!newly.isEmpty()) telling.accept(newly);
  }

  private boolean note(Dataset dataset, Standing standing) {
    return db.sql("""
        insert into opendata.late (dataset, last, due, noted_on) values (?, ?, ?, ?) on conflict (dataset) do nothing
        """).params(dataset.name(), standing.last(), standing.due(), LocalDate.now(clock)).update() == 1;
  }
}
