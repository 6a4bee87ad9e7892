package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.opendata.ckan.Key;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.uploads.Snapshots.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a dataset that follows a register shows at this moment as a version of it, for good: at the beginning of
/// each period by itself, and whenever an official says so.
@Service
class KeepingStates {

  /// So many of its own the program keeps as files; of those before them the first of each year.
  static final int RECENT = 24;

  /// What stands against rows that are too long, beside the kinds that the gate has.
  static final String SIZE = "size";

  private static final Actor PROGRAM = new Actor.Clockwork("opendata.states");

  private final Versions versions;
  private final Looks looks;
  private final Snapshots snapshots;
  private final Showing showing;
  private final Audit audit;
  private final Clock clock;

  KeepingStates(Versions versions, Looks looks, Snapshots snapshots, Showing showing, Audit audit, Clock clock) {
    this.versions = versions;
    this.looks = looks;
    this.snapshots = snapshots;
    this.showing = showing;
    this.audit = audit;
    this.clock = clock;
  }

  /// Why nothing was kept.
  enum Refusal {
    /// the last that was kept has the same rows
    SAME,
    /// these rows were kept once and taken back
    TAKEN_BACK,
    /// the gate found what may not stay public, and nobody said why it may
    GATE,
    /// the rows are longer than what is kept
    LONG,
    /// it was taken back already
    NOT_NOW
  }

  private record Order(String note, Translated office, @Nullable LocalDate period, Actor by) {}

  /// Against what the gate finds only with a note, which tells everybody why; for the same kinds of finding the program
  /// is stopped no more.
  @Transactional
  Outcome<Version, Refusal> keep(Dataset dataset, String note, Official by) {
    return keep(dataset, new Order(note, showing.office(by), null, by));
  }

  /// For the period of that day, once.
  @Transactional
  void look(Dataset dataset, LocalDate today) {
    var about = dataset.about();
    if (about == null || dataset.edition() != null) return;
    var period = begun(about.frequency(), today);
    if (!looks.begin(dataset.name(), period)) return;
    keep(dataset, new Order("", Translated.az(""), period, PROGRAM));
  }

  /// What is renewed each quarter or year is kept as often, all else each month.
  static LocalDate begun(String frequency, LocalDate today) {
    return switch (frequency) {
      case "annual" -> today.withDayOfYear(1);
      case "quarterly" -> today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
      default -> today.withDayOfMonth(1);
    };
  }

  private Outcome<Version, Refusal> keep(Dataset dataset, Order order) {
    try {
      var snapshot = snapshots.take(dataset);
      try (var _ = snapshot.file()) {
        return keep(dataset, snapshot, order);
      }
    } catch (Snapshots.TooLong _) {
      looks.stopped(dataset.name(), List.of(SIZE));
      return new Refused<>(Refusal.LONG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Version, Refusal> keep(Dataset dataset, Snapshot snapshot, Order order) throws IOException {
    versions.lock(dataset.name());
    var before = versions.list(dataset.name());
    var same = before.stream().filter(each -> each.sha256().equals(snapshot.file().sha256())).toList();
    if (same.stream().anyMatch(each -> each.withheld() != null)) return new Refused<>(Refusal.TAKEN_BACK);
    if (same.stream().anyMatch(each -> each.number() == before.getFirst().number())) return new Refused<>(Refusal.SAME);
    var seen = snapshots.examine(dataset);
    boolean allowed = looks.of(dataset.name()).allowed().containsAll(seen.stops());
    if (!allowed && order.note().isEmpty()) {
      snapshots.stopped(seen);
      looks.stopped(dataset.name(), seen.stops());
      return new Refused<>(Refusal.GATE);
    }
    if (!allowed) {
      looks.allowed(dataset.name(), seen.stops());
      audit.record(order.by(), "dataset.overruled", subject(dataset.name()));
    }
    var version = version(dataset, snapshot, order);
    versions.add(dataset.name(), null, version);
    audit.record(order.by(), "dataset.kept", subject(dataset.name()));
    looks.stopped(dataset.name(), List.of());
    giveUp(dataset.name());
    return new Done<>(version);
  }

  private Version version(Dataset dataset, Snapshot snapshot, Order order) throws IOException {
    int number = versions.next(dataset.name());
    var document = snapshots.keep(snapshot, dataset.name() + "-" + number + ".csv", order.by());
    return new Version(number, null, dataset.columns(), document, snapshot.file().sha256(),
        Files.size(snapshot.file().file()), snapshot.rows(), order.note(), order.office(), clock.instant(), null, null,
        order.period());
  }

  /// What an official has kept stays.
  private void giveUp(String dataset) {
    var years = new HashSet<Integer>();
    var own = versions.list(dataset).stream().filter(each -> each.period() != null && each.document() != null).toList();
    var firsts = own.reversed().stream()
        .filter(each -> Stream.ofNullable(each.period()).map(LocalDate::getYear).allMatch(years::add)).toList();
    own.stream().skip(RECENT).filter(each -> !firsts.contains(each)).forEach(each -> {
      versions.giveUp(dataset, each.number());
      Stream.ofNullable(each.document()).forEach(snapshots::forget);
    });
  }

  /// One state, under all numbers that its rows ever had, is kept from everybody; numbers and hashes stay.
  @Transactional
  Outcome<Version, Refusal> withhold(String dataset, int number, String why, Official by) {
    versions.lock(dataset);
    var version = versions.get(dataset, number);
    if (version.holding() != null || version.withheld() != null) return new Refused<>(Refusal.NOT_NOW);
    versions.withhold(dataset, version.sha256(), why);
    audit.record(by, "dataset.withheld", subject(dataset));
    return new Done<>(version);
  }

  private static UUID subject(String dataset) {
    return UUID.fromString(Key.of("dataset", dataset));
  }
}
