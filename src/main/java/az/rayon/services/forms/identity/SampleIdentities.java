package az.rayon.services.forms.identity;

import az.rayon.accounts.Profiles;
import az.rayon.kernel.Demonstration;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The citizen of the demonstration has shown her identity card; the sample register knows her.
@Component
class SampleIdentities implements Demonstration {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Identities identities;
  private final Profiles profiles;
  private final Clock clock;

  SampleIdentities(Identities identities, Profiles profiles, Clock clock) {
    this.identities = identities;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  @Transactional
  public void prepare() {
    profiles.findByEmail("citizen@demo.invalid").ifPresent(citizen -> identities.put(
        new Identity(citizen.id(), "5AB12CD", "Əliyeva Könül İsgəndər qızı"), NOBODY, clock.instant()));
  }
}
