package az.rayon.appeals.open311;

import az.rayon.accounts.Secret;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the administrator does with the keys of programs, and with the area that places may lie in.
@Service
class KeepingKeys {

  enum Refusal {
    NOT_ADMIN, MADE_BEFORE
  }

  private final ApiKeys keys;
  private final Areas areas;
  private final Audit audit;
  private final Clock clock;

  KeepingKeys(ApiKeys keys, Areas areas, Audit audit, Clock clock) {
    this.keys = keys;
    this.areas = areas;
    this.audit = audit;
    this.clock = clock;
  }

  static boolean mayRead(Actor by) {
    return by.holds(Role.ADMIN) || by.holds(Role.AUDITOR);
  }

  static boolean mayChange(Actor by) {
    return by.holds(Role.ADMIN);
  }

  /// Gives the key itself, this once. `id` came with the empty form, so that the form sent twice makes one key.
  @Transactional
  Outcome<Secret, Refusal> make(UUID id, String name, String contact, int perMinute, Actor by) {
    if (!mayChange(by)) return new Refused<>(Refusal.NOT_ADMIN);
    var secret = Secret.fresh();
    if (!keys.add(new ApiKey(id, name, contact, perMinute, clock.instant(), null, null), secret, by)) {
      return new Refused<>(Refusal.MADE_BEFORE);
    }
    audit.record(by, "appeals.keyMade", id);
    return new Done<>(secret);
  }

  /// From now on nobody is let in by it. What came through it stays.
  @Transactional
  Outcome<UUID, Refusal> revoke(UUID id, Actor by) {
    if (!mayChange(by)) return new Refused<>(Refusal.NOT_ADMIN);
    if (keys.revoke(id, by, clock.instant())) audit.record(by, "appeals.keyRevoked", id);
    return new Done<>(id);
  }

  @Transactional
  Outcome<Area, Refusal> draw(Area area, Actor by) {
    if (!mayChange(by)) return new Refused<>(Refusal.NOT_ADMIN);
    areas.put(area);
    audit.record(by, "appeals.areaDrawn", new UUID(0, 311));
    return new Done<>(area);
  }
}
