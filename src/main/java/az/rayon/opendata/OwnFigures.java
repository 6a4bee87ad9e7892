package az.rayon.opendata;

import az.rayon.site.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Figures about open data itself: what is published, how much of it is fresh, what was stopped before and what was
/// taken.
@Configuration(proxyBeanMethods = false)
class OwnFigures {

  private final Register register;

  OwnFigures(Reckoning reckoning, Messages messages) {
    this.register = reckoning.register("opendata", "opendata.tally.", "dataset_standing", "day")
        .by("kind", kind -> messages.say("opendata.tally.kind." + kind))
        .by("way", way -> messages.say("opendata.tally.way." + way));
  }

  @Bean
  Series dataBlocked() {
    return tallied("blocked", "gate_findings", "true").by("kind");
  }

  @Bean
  Series dataTaken() {
    return tallied("taken", "dataset_uses", "way <> 'page' and reader <> 'bot'").by("way", "dataset");
  }

  @Bean
  Series dataPublished() {
    return looked("published", Unit.COUNT, "datasets as n");
  }

  @Bean
  Series dataFresh() {
    return looked("fresh", Unit.PERCENT, "datasets - late as good, datasets as n");
  }

  /// How it stood on the last day of the period, or of each month, on which the program looked.
  private Series looked(String name, Unit unit, String value) {
    return register.asked(name, unit, "", """
        select distinct on (who) {who} as who, %s, day as last from open_data.dataset_standing
        where day between :from and :to order by who, day desc
        """.formatted(value)).found().moreIsBetter();
  }

  /// Sums up the times of a view by its days, the most frequent first.
  private RegisterSeries tallied(String name, String view, String which) {
    return register.over(view, "day").always().asked(name, Unit.COUNT, "", """
        select {who} as who, sum(times) as n, max(day) as last from open_data.%s
        where day between :from and :to and %s group by 1 order by 2 desc, 1
        """.formatted(view, which));
  }
}
