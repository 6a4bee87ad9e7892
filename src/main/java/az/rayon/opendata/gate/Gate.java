package az.rayon.opendata.gate;

import az.rayon.directory.Directory;
import az.rayon.directory.Person;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Kin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks at rows before everybody does. It decides nothing for good: who publishes reads what was found, and may
/// publish against a finding with a reason that is kept.
@Component
public class Gate {

  private static final int LINES = 5;

  private final JdbcClient db;
  private final Directory directory;
  private final Clock clock;

  Gate(JdbcClient db, Directory directory, Clock clock) {
    this.db = db;
    this.directory = directory;
    this.clock = clock;
  }

  /// Reads all rows, a piece at a time; changes nothing.
  @Transactional
  public Examination examine(Staged staged) {
    var names = names();
    var linter = read(staged, names, LINES);
    var proposed = Trait.proposed(staged.columns());
    var kin = staged.kin() == null ? proposed : chosen(staged, staged.kin());
    var groups = new Groups(db, staged.from());
    return new Examination(linter.rows(), linter.findings(), groups.examine(kin, staged.kin() != null),
        groups.spared(proposed, kin), new Changes(db, staged, names).examine(linter.rows()));
  }

  /// The traces alone for which these rows may not become public, with up to `most` lines of each kind and column.
  @Transactional
  public List<Finding> stops(Staged staged, int most) {
    return read(staged, names(), most).findings().stream().filter(Finding::blocks).toList();
  }

  private Linter read(Staged staged, NameTraces names, int lines) {
    var linter = new Linter(staged.columns(), names, lines);
    linter.read(db, staged.from(), line(staged));
    return linter;
  }

  /// Counts, by kind and day, what has just stopped a publication; that count is open data. No value is kept.
  @Transactional
  public void blocked(Examination seen) {
    for (var kind : seen.stops()) {
      db.sql("""
          insert into opendata.blocked as b (day, kind, times) values (?, ?, 1)
          on conflict (day, kind) do update set times = b.times + 1
          """).params(LocalDate.now(clock), kind).update();
    }
  }

  private static List<Kin> chosen(Staged staged, List<String> names) {
    return staged.columns().stream().filter(column -> names.contains(column.name()))
        .map(column -> new Kin(column, Trait.of(column).orElse(null))).toList();
  }

  /// `_line` is the line of the file that was sent, `_id` the number of the row.
  private Optional<String> line(Staged staged) {
    return db.sql("""
        select attname from pg_catalog.pg_attribute
        where attrelid = ?::regclass and attname in ('_id', '_line') and not attisdropped order by attname desc limit 1
        """).param(staged.from()).query(String.class).optional();
  }

  /// With the names of those who work for the authority today and of the district's settlements.
  private NameTraces names() {
    var today = LocalDate.now(clock);
    return new NameTraces(directory.listPosts(today).stream().flatMap(post -> post.holder().stream())
        .flatMap(Gate::parts).toList(),
        directory.listSettlements(today).stream().map(village -> village.name().az()).toList());
  }

  private static Stream<String> parts(Person person) {
    return Stream.of(person.surname(), person.given());
  }
}
