package az.rayon.services.forms.filling;

import az.rayon.kernel.NotFound;
import java.util.Map;
import java.util.UUID;

/// Where in which form a reader stands, as the address says it.
record Spot(String service, UUID key, String step) {

  static Spot of(Map<String, String> path) {
    try {
      return new Spot(path.getOrDefault("service", ""), UUID.fromString(path.getOrDefault("key", "")),
          path.getOrDefault("step", ""));
    } catch (IllegalArgumentException e) {
      throw new NotFound("filling");
    }
  }

  String path(String rest) {
    return "/services/" + service + "/apply/" + key + "/" + rest;
  }
}
