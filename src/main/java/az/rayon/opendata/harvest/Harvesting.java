package az.rayon.opendata.harvest;

import az.rayon.opendata.harvest.Source.Kind;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reads the catalogues that wait, page by page. What was found takes effect when the last page is read: a reading that
/// breaks or is stopped changes nothing.
@Component
class Harvesting {

  private static final Logger LOG = LoggerFactory.getLogger(Harvesting.class);
  private static final int MOST = 10_000;
  private static final int PAGES = 1_000;

  private final Sources sources;
  private final Catalogues catalogues;
  private final Portals portals;
  private final KeepingSources keeping;
  private final Clock clock;

  Harvesting(Sources sources, Catalogues catalogues, Portals portals, KeepingSources keeping, Clock clock) {
    this.sources = sources;
    this.catalogues = catalogues;
    this.portals = portals;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10_000, fixedDelay = 2_000)
  void round() {
    if (!portals.connected()) return;
    for (var next = sources.next(clock.instant()); next.isPresent(); next = sources.next(clock.instant())) {
      read(next.get());
    }
  }

  void read(Source source) {
    try {
      var found = pages(source);
      if (found.isEmpty()) return;
      keeping.end(source, found);
    } catch (Unreadable e) {
      sources.fail(source.id(), e, clock.instant());
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - one that breaks must not stop the others
      LOG.warn("Source {} failed", source.id(), e);
      sources.fail(source.id(), new Unreadable("fault", ""), clock.instant());
    }
  }

  /// Empty where somebody has stopped the reading.
  private List<Found> pages(Source source) throws Unreadable {
    var found = new ArrayList<Found>();
    var next = source.kind() == Kind.CKAN ? Catalogues.page(source.address(), 0) : source.address();
    for (int i = 0; !next.isEmpty() && i < PAGES; i++) {
      var leaf = page(source, address(next), found.size());
      found.addAll(leaf.found());
      if (found.size() > MOST) throw new Unreadable("many", String.valueOf(MOST));
      if (!sources.progress(source.id(), found.size(), Math.max(leaf.told(), found.size()), clock.instant())) {
        return List.of();
      }
      next = leaf.found().isEmpty() ? "" : leaf.next();
    }
    return found;
  }

  private Leaf page(Source source, URI address, int before) throws Unreadable {
    if (source.kind() == Kind.CKAN) {
      var answer = portals.ask(address, "application/json");
      return catalogues.ckan(answer.body(), address.toString(), before);
    }
    var answer = portals.ask(address, "text/turtle, application/rdf+xml;q=0.9, application/ld+json;q=0.8");
    return catalogues.dcat(answer.body(), answer.type(), answer.address().toString());
  }

  private static URI address(String text) throws Unreadable {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("address", text);
    }
  }
}
