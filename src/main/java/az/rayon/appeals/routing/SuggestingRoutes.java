package az.rayon.appeals.routing;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Names;
import az.rayon.directory.Settlement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Suggests who examines an appeal: by the most precise rule that fits, or else the representation that serves the
/// settlement.
@Service
public class SuggestingRoutes {

  private final RoutingRules rules;
  private final Names names;

  SuggestingRoutes(RoutingRules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  /// The unit and, where a rule names one, the official in it.
  public record Route(UUID unit, @Nullable UUID executor) {}

  public Optional<Route> suggest(Appeal appeal) {
    return suggest(List.of(appeal)).values().stream().findFirst();
  }

  /// By the appeal's number; those for which nothing is known are left out.
  public Map<String, Route> suggest(List<Appeal> appeals) {
    var known = rules.list().stream().sorted(RoutingRule.MOST_PRECISE_FIRST).toList();
    Set<UUID> units = names.listUnits().stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
    Map<String, UUID> offices = names.listSettlements().stream()
        .collect(Collectors.toMap(Settlement::code, place -> place.office().value()));
    return appeals.stream()
        .map(appeal -> Map.entry(appeal.number(), route(appeal.filing(), known, units, offices)))
        .filter(found -> found.getValue().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().orElseThrow()));
  }

  private Optional<Route> route(Filing filing, List<RoutingRule> known, Set<UUID> units, Map<String, UUID> offices) {
    var byRule = known.stream().filter(rule -> rule.fits(filing) && units.contains(rule.unit())).findFirst()
        .map(rule -> new Route(rule.unit(), rule.executor()));
    return byRule.or(() -> Optional.ofNullable(filing.settlement()).map(offices::get).filter(units::contains)
        .map(office -> new Route(office, null)));
  }
}
