package az.rayon.services.forms.identity;

import az.rayon.accounts.AccountEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// What the counter has read on an identity card is kept as long as the account; then the FİN is free for the person's
/// next one. Told twice, it finds nothing to do.
@Service
class ForgettingIdentities {

  private final Identities identities;

  ForgettingIdentities(Identities identities) {
    this.identities = identities;
  }

  @ApplicationModuleListener
  void on(AccountEnded event) {
    identities.forget(event.account());
  }
}
