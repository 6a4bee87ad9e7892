package az.rayon.services.forms.filling;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import java.util.Map;
import java.util.UUID;

/// Where in which form a reader stands, as the address says it.
record Spot(String service, UUID key, String step) {

  static Spot of(Map<String, String> path) {
    var key = Typed.id(path.getOrDefault("key", "")).orElseThrow(() -> new NotFound("filling"));
    return new Spot(path.getOrDefault("service", ""), key, path.getOrDefault("step", ""));
  }

  String path(String rest) {
    return "/services/" + service + "/apply/" + key + "/" + rest;
  }
}
