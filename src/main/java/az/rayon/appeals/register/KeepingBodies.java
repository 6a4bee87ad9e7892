package az.rayon.appeals.register;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar keeps the list of bodies that appeals are forwarded to.
@Service
public class KeepingBodies {

  public enum Refusal {
    NOT_YOURS, KNOWN
  }

  private final Bodies bodies;
  private final Audit audit;

  KeepingBodies(Bodies bodies, Audit audit) {
    this.bodies = bodies;
    this.audit = audit;
  }

  public static boolean mayKeep(Actor by) {
    return by.holds(Role.REGISTRAR);
  }

  @Transactional
  public Outcome<Body, Refusal> add(Translated name, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (find(name.az()).isPresent()) return new Refused<>(Refusal.KNOWN);
    var body = new Body(code(name.az()), name, false);
    bodies.add(body);
    audit.record(by, "appeal.body-added", subject(body.code()));
    return new Done<>(body);
  }

  /// The body of that name: one that is in the list already, offered again if it was not any more, or else a new one.
  @Transactional
  public Outcome<Body, Refusal> listed(String name, Actor by) {
    var known = find(name);
    if (known.isEmpty()) return add(Translated.az(name), by);
    return known.get().retired() ? retire(known.get().code(), false, by) : new Done<>(known.get());
  }

  private Optional<Body> find(String name) {
    return bodies.list().stream().filter(body -> body.code().equals(code(name)) || body.name().az().equals(name))
        .findFirst();
  }

  /// Offered no more, or again. Appeals that went there keep its name.
  @Transactional
  public Outcome<Body, Refusal> retire(String code, boolean retired, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var body = bodies.list().stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFound("body"));
    bodies.retire(code, retired);
    audit.record(by, retired ? "appeal.body-retired" : "appeal.body-restored", subject(code));
    return new Done<>(new Body(code, body.name(), retired));
  }

  private static UUID subject(String code) {
    return UUID.nameUUIDFromBytes(("body:" + code).getBytes(StandardCharsets.UTF_8));
  }

  private static String code(String name) {
    var plain = Azerbaijani.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain;
    return cut.isEmpty() ? "b" + Integer.toHexString(name.hashCode()) : cut;
  }
}
