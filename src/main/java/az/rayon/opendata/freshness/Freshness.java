package az.rayon.opendata.freshness;

import az.rayon.database.PublicReader;
import az.rayon.deadlines.Deadlines;
import az.rayon.deadlines.LastDay;
import az.rayon.opendata.datasets.About;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.freshness.Renewals.Renewal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// When datasets were last renewed, and when they should have been.
@Repository
public class Freshness {

  private final JdbcClient db;
  private final PublicReader reader;
  private final Datasets datasets;
  private final Renewals renewals;
  private final Deadlines deadlines;
  private final Clock clock;

  Freshness(JdbcClient db, PublicReader reader, Datasets datasets, Renewals renewals, Deadlines deadlines,
      Clock clock) {
    this.db = db;
    this.reader = reader;
    this.datasets = datasets;
    this.renewals = renewals;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /// `last` is the day on which the rows last changed, which never lies ahead; `due` is when they were or will be due
  /// next, `past` whether that day is over, `late` whether it is over by more than anybody would overlook.
  public record Standing(LocalDate last, LocalDate due, boolean past, boolean late) {}

  public record Late(Dataset dataset, Standing standing) {}

  /// Of today; empty where nothing was promised by a day, or each event so far was told of in time.
  public Optional<Standing> of(Dataset dataset) {
    var about = dataset.about();
    if (about == null) return Optional.empty();
    var today = LocalDate.now(clock);
    var rule = renewals.rule(dataset.name());
    if (rule.isPresent()) return owed(dataset, rule.get(), today);
    return Promise.of(about.frequency()).map(promise -> {
      var last = changed(dataset, about, today);
      var due = promise.due(last);
      return new Standing(last, due, today.isAfter(due), promise.late(last, today));
    });
  }

  /// The term that the law gives the dataset of this name after each event, in words; empty for most.
  public Optional<Deadlines.Known> term(String name) {
    return renewals.rule(name).map(rule -> deadlines.tell(rule, LocalDate.now(clock)));
  }

  /// The day on which rows that follow a register were last seen to change; empty where nobody looks, because each row
  /// tells its day and no other was promised.
  public Optional<LocalDate> seen(Dataset dataset) {
    return dataset.edition() == null ? renewals.find(dataset).map(Renewal::on) : Optional.empty();
  }

  private LocalDate changed(Dataset dataset, About about, LocalDate today) {
    if (about.renewed() != null) return about.renewed();
    return renewals.find(dataset).map(Renewal::on).orElseGet(() -> begun(dataset, about, today));
  }

  /// Of rows that nobody has looked at before, the latest day that they tell of and that has come.
  private LocalDate begun(Dataset dataset, About about, LocalDate today) {
    return renewals.latest(dataset, today).orElse(about.issued());
  }

  /// Whether the latest event that is told of was told of in time. Of one that nobody told of nobody knows.
  private Optional<Standing> owed(Dataset dataset, String rule, LocalDate today) {
    return renewals.latest(dataset, today).flatMap(event -> deadlines.findLastDay(rule, event).map(LastDay::day)
        .map(due -> new Standing(told(dataset, event, today), due, true, true))
        .filter(standing -> standing.last().isAfter(standing.due())));
  }

  private LocalDate told(Dataset dataset, LocalDate event, LocalDate today) {
    return renewals.find(dataset).filter(noted -> noted.seen().equals(event.toString())).map(Renewal::on)
        .orElseGet(() -> renewed(dataset, today));
  }

  private static LocalDate renewed(Dataset dataset, LocalDate today) {
    var about = dataset.about();
    return about == null || about.renewed() == null ? today : about.renewed();
  }

  /// How often a dataset is to be renewed. Where no period was promised it can be neither late nor in time.
  public static Optional<Period> period(About about) {
    return Promise.of(about.frequency()).map(Promise::period);
  }

  /// The datasets that were found late at the last check, with the day by which each was due.
  public Map<String, LocalDate> late() {
    var late = new HashMap<String, LocalDate>();
    reader.db().sql("select dataset, due from open_data.late_datasets").query(row -> {
      late.put(row.getString("dataset"), row.getObject("due", LocalDate.class));
    });
    return late;
  }

  /// Notes what has changed since somebody looked last.
  private void look(Dataset dataset) {
    var about = dataset.about();
    if (about == null) return;
    var today = LocalDate.now(clock);
    if (renewals.rule(dataset.name()).isPresent()) {
      var day = renewed(dataset, today);
      renewals.latest(dataset, today).ifPresent(event -> renewals.note(dataset, event.toString(), day, day));
    } else
      if (about.renewed() == null
          && (Promise.of(about.frequency()).isPresent() || renewals.latest(dataset, today).isEmpty()))
        renewals.note(dataset, renewals.sum(dataset), begun(dataset, about, today), today);
  }

  /// Looks at every dataset, and notes for today how many there are and how many are late. Those that are late and were
  /// not when it looked last are told of, in the transaction in which that is kept.
  @Transactional
  public void check(Consumer<List<Late>> telling) {
    var newly = new ArrayList<Late>();
    var late = new ArrayList<String>();
    var all = datasets.list();
    for (var dataset : all) {
      look(dataset);
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
