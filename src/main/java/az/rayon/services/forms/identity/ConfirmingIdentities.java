package az.rayon.services.forms.identity;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An official at the counter has the identity card before them and says whose account it is.
@Service
public class ConfirmingIdentities {

  /// Why it was not confirmed.
  enum Refusal {
    /// the FİN is confirmed for another account
    TAKEN
  }

  private final Identities identities;
  private final Audit audit;
  private final Clock clock;

  ConfirmingIdentities(Identities identities, Audit audit, Clock clock) {
    this.identities = identities;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Identity, Refusal> confirm(Identity identity, Actor by) {
    var other = identities.await(identity.fin()).filter(known -> !known.account().equals(identity.account()));
    if (other.isPresent()) return new Refused<>(Refusal.TAKEN);
    identities.put(identity, by.id(), clock.instant());
    audit.record(by, "identity.confirmed", identity.account());
    return new Done<>(identity);
  }
}
