package az.rayon.appeals.routing;

import az.rayon.appeals.register.Filing;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Appeals on this topic, or from this settlement, or both, are usually examined by this unit.
record RoutingRule(UUID id, @Nullable String topic, @Nullable String settlement, UUID unit, @Nullable UUID executor) {

  /// The rule that says more comes first; of two that say one thing each, the topic's.
  static final Comparator<RoutingRule> MOST_PRECISE_FIRST = Comparator.comparingInt(RoutingRule::precision).reversed();

  RoutingRule {
    if (topic == null && settlement == null) throw new IllegalArgumentException("a rule says something");
  }

  boolean fits(Filing filing) {
    return (topic == null || topic.equals(filing.topic()))
        && (settlement == null || settlement.equals(filing.settlement()));
  }

  private int precision() {
    return (topic == null ? 0 : 2) + (settlement == null ? 0 : 1);
  }
}
