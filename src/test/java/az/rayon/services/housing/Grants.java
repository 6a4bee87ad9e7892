package az.rayon.services.housing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Granted applications that a test invents.
@Component
@Primary
class Grants implements Approved {

  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  void add(Grant grant) {
    grants.put(grant.number(), grant);
  }

  @Override
  public Optional<Grant> find(String application) {
    return Optional.ofNullable(grants.get(application));
  }
}
