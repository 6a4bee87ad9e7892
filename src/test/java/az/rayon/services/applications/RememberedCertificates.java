package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.Standing;
import az.rayon.site.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Whoever gives certificates, in tests: knows one template, that of family composition, and remembers what was asked.
public class RememberedCertificates implements Giving {

  private final List<Order> orders = new CopyOnWriteArrayList<>();
  private final Map<UUID, List<Kept>> given = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  @Override
  public List<Wanted> wants(String kind, Language language) {
    return kind.equals("family-composition")
        ? List.of(new Wanted("family", "Ailə üzvləri", true, true, "family", List.of()),
            new Wanted("purpose", "Hara təqdim edilir", false, false, "purpose", List.of()))
        : List.of();
  }

  @Override
  public Outcome<Given, Refusal> give(Order order, Official by) {
    if (order.values().getOrDefault("family", "").equals("heç kim")) return new Refused<>(Refusal.VALUES_MISSING);
    orders.add(order);
    var one = new Given(UUID.randomUUID(), "AR-2026-%06d".formatted(last.incrementAndGet()));
    given.put(one.certificate(), List.of(new Kept(one.certificate(), one.number(), "7K3QXW9B", Standing.VALID, "")));
    return new Done<>(one);
  }

  @Override
  public List<Kept> list(UUID certificate) {
    return given.getOrDefault(certificate, List.of());
  }

  /// Somebody revokes it.
  void revoke(UUID certificate, String reason) {
    given.computeIfPresent(certificate, (id, was) -> List.of(new Kept(id, was.getFirst().number(), "7K3QXW9B",
        Standing.REVOKED, reason)));
  }

  /// Somebody puts another in its place.
  void replace(UUID certificate, String reason, String with) {
    given.computeIfPresent(certificate, (id, was) -> List.of(new Kept(id, was.getFirst().number(), "7K3QXW9B",
        Standing.REPLACED, reason), new Kept(UUID.randomUUID(), with, "9B7K3QXW", Standing.VALID, "")));
  }

  @Override
  public List<Problem> problems(Order order) {
    return order.values().getOrDefault("family", "").equals("səhv sətir")
        ? List.of(new Problem("family", "services.certificates.fault.ROW", 1))
        : List.of();
  }

  @Override
  public byte[] preview(Order order, Official by) {
    return ("%PDF sample " + order.values().get("family")).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Map<String, String> facts(String fin) {
    return Map.of();
  }

  @Override
  public byte[] paper(UUID certificate) {
    return ("%PDF " + certificate).getBytes(StandardCharsets.UTF_8);
  }

  List<Order> of(String application) {
    return orders.stream().filter(order -> order.application().equals(application)).toList();
  }
}
