package az.rayon.appeals.routing;

import az.rayon.directory.UnitId;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invented rules for the demonstration: which unit of the sample usually examines which topic.
@Component
class SampleRules implements Demonstration {

  private static final Map<String, String> UNITS = Map.of("roads", "memarliq", "housing", "memarliq", "socialaid",
      "sosial-iqtisadi", "employment", "sosial-iqtisadi", "schools", "ictimai-siyasi", "veterans", "sehid-aileleri",
      "administration", "huquq");

  private final RoutingRules rules;
  private final Clock clock;

  SampleRules(RoutingRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  @Transactional
  public void prepare() {
    UNITS.forEach((topic, unit) -> rules.put(new RoutingRule(Ids.at(clock.instant()), topic, null,
        UnitId.ofSample(unit).value(), null)));
  }
}
