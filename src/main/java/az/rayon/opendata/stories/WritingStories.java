package az.rayon.opendata.stories;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.datasets.AddressedCharts;
import az.rayon.opendata.page.Chart;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// Writing, publishing and taking back stories. A chart that does not follow the registers is frozen when the story is
/// published, in every language.
@Service
class WritingStories {

  enum Refusal {
    ADDRESS_TAKEN, SOMEBODY_WAS_FASTER, NO_CHART
  }

  private final Stories stories;
  private final AddressedCharts charts;
  private final ObjectMapper json;
  private final Audit audit;
  private final Clock clock;

  WritingStories(Stories stories, AddressedCharts charts, ObjectMapper json, Audit audit, Clock clock) {
    this.stories = stories;
    this.charts = charts;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Story, Refusal> add(Story story, Actor by) {
    var taken = stories.at(story.slug());
    if (taken.isPresent()) {
      return taken.get().id().equals(story.id()) ? new Done<>(taken.get()) : new Refused<>(Refusal.ADDRESS_TAKEN);
    }
    stories.add(story);
    audit.record(by, "opendata.story.written", story.id());
    return new Done<>(story);
  }

  @Transactional
  Outcome<Story, Refusal> change(Story story, Actor by) {
    if (stories.at(story.slug()).filter(other -> !other.id().equals(story.id())).isPresent()) {
      return new Refused<>(Refusal.ADDRESS_TAKEN);
    }
    if (!stories.change(story)) return new Refused<>(Refusal.SOMEBODY_WAS_FASTER);
    audit.record(by, "opendata.story.changed", story.id());
    return new Done<>(story);
  }

  @Transactional
  Outcome<Story, Refusal> publish(Story story, Actor by) {
    var drawn = new EnumMap<Language, Chart>(Language.class);
    for (var language : Language.values()) {
      charts.draw(story.chart(), language).ifPresent(chart -> drawn.put(language, chart));
    }
    if (drawn.size() < Language.values().length) return new Refused<>(Refusal.NO_CHART);
    var frozen = story.live() ? "" : json.writeValueAsString(new Frozen(Map.copyOf(drawn)));
    if (!stories.publish(story, frozen, clock.instant())) return new Refused<>(Refusal.SOMEBODY_WAS_FASTER);
    audit.record(by, "opendata.story.published", story.id());
    return new Done<>(story);
  }

  /// The chart as it was, by language.
  record Frozen(Map<Language, Chart> charts) {}

  @Transactional
  Outcome<Story, Refusal> withdraw(Story story, Actor by) {
    if (!stories.withdraw(story)) return new Refused<>(Refusal.SOMEBODY_WAS_FASTER);
    audit.record(by, "opendata.story.withdrawn", story.id());
    return new Done<>(story);
  }
}
