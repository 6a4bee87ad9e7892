package az.rayon.services.certificates;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The administrator has the codes signed with a new key from now on. What older keys have signed until then still
/// verifies; where a key may be in other hands, each of its codes is looked up by its number.
@Service
public class RenewingKeys {

  public enum Refusal {
    NOT_YOURS,
    /// the key in use is another one than the page showed
    RENEWED_BEFORE
  }

  private final CodeKeys keys;
  private final Audit audit;
  private final Clock clock;

  RenewingKeys(CodeKeys keys, Audit audit, Clock clock) {
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /// `seen` is the key in use as the page showed it, empty where there was none; `stolen`: it may be in other hands.
  @Transactional
  public Outcome<CodeKey, Refusal> renew(String seen, boolean stolen, Actor by) {
    if (!Rights.mayChangeKey(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!seen.isEmpty() && !keys.retire(seen, stolen, clock.instant())) return new Refused<>(Refusal.RENEWED_BEFORE);
    var fresh = CodeKey.Pair.fresh(clock.instant());
    if (!keys.add(fresh, by)) return new Refused<>(Refusal.RENEWED_BEFORE);
    if (stolen) audit.record(by, "certificate.key.stolen", subject(seen));
    audit.record(by, "certificate.key.renewed", subject(fresh.key().id()));
    return new Done<>(fresh.key());
  }

  private static UUID subject(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
