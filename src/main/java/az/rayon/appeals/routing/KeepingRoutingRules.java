package az.rayon.appeals.routing;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar, and who leads, say who usually examines what.
@Service
class KeepingRoutingRules {

  enum Refusal { NOT_YOURS }

  private final RoutingRules rules;
  private final Audit audit;
  private final Clock clock;

  KeepingRoutingRules(RoutingRules rules, Audit audit, Clock clock) {
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<RoutingRule, Refusal> keep(@Nullable String topic, @Nullable String settlement, UUID unit,
      @Nullable UUID executor, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var rule = new RoutingRule(Ids.at(clock.instant()), topic, settlement, unit, executor);
    rules.put(rule);
    audit.record(by, "appeal.routingRule.kept", unit);
    return new Done<>(rule);
  }

  @Transactional
  Outcome<UUID, Refusal> remove(UUID id, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!rules.remove(id)) throw new NotFound("routing rule");
    audit.record(by, "appeal.routingRule.removed", id);
    return new Done<>(id);
  }

  static boolean mayKeep(Actor by) {
    return by.holds(Role.REGISTRAR) || by.holds(Role.DEPUTY) || by.holds(Role.HEAD);
  }
}
