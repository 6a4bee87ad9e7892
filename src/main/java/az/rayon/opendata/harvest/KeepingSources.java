package az.rayon.opendata.harvest;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with the catalogues of others, each time with a line in the log.
@Service
class KeepingSources {

  private static final Actor CLOCK = new Actor.Clockwork("harvest");

  private final Sources sources;
  private final Harvest harvest;
  private final Audit audit;
  private final Clock clock;

  KeepingSources(Sources sources, Harvest harvest, Audit audit, Clock clock) {
    this.sources = sources;
    this.harvest = harvest;
    this.audit = audit;
    this.clock = clock;
  }

  /// An address is entered once; who enters it again is led to it.
  @Transactional
  UUID add(Kind kind, String title, String address, Official by) {
    var known = sources.at(address);
    if (known.isPresent()) return known.get().id();
    var source = source(kind, title, address);
    sources.add(source, clock.instant());
    audit.record(by, "opendata.source.added", source.id());
    return source.id();
  }

  /// A catalogue that was laid in as a file. One of the same title takes the place of the earlier.
  @Transactional
  UUID layIn(String title, List<Found> found, Actor by) {
    var now = clock.instant();
    var address = "file:" + title;
    var known = sources.at(address);
    var source = known.orElseGet(() -> source(Kind.FILE, title, address));
    if (known.isEmpty()) sources.add(source, now);
    sources.laidIn(source.id(), found.size(), now);
    harvest.keep(source.id(), found, now);
    audit.record(by, "opendata.source.laidIn", source.id());
    return source.id();
  }

  private Source source(Kind kind, String title, String address) {
    return new Source(Ids.at(clock.instant()), kind, title, address, State.WAITING, 0, 0, "", "", null);
  }

  @Transactional
  void again(Source source, Official by) {
    if (sources.ask(source.id(), clock.instant())) audit.record(by, "opendata.source.asked", source.id());
  }

  @Transactional
  void stop(Source source, Official by) {
    if (sources.stop(source.id())) audit.record(by, "opendata.source.stopped", source.id());
  }

  @Transactional
  void remove(Source source, Official by) {
    sources.remove(source.id());
    audit.record(by, "opendata.source.removed", source.id());
  }

  /// What was read takes effect, unless somebody stopped the reading meanwhile.
  @Transactional
  void end(Source source, List<Found> found) {
    var now = clock.instant();
    if (!sources.end(source.id(), found.size(), now)) return;
    harvest.keep(source.id(), found, now);
    audit.record(CLOCK, "opendata.source.read", source.id());
  }
}
