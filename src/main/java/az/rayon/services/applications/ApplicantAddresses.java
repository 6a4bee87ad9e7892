package az.rayon.services.applications;

import az.rayon.notifications.Recipient;
import az.rayon.services.certificates.HolderAddresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the registry of certificates where whoever applied without an account is written to.
@Component
class ApplicantAddresses implements HolderAddresses {

  private final Applications applications;

  ApplicantAddresses(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Optional<Recipient.Address> find(String application) {
    return applications.find(application).map(Application::asking)
        .filter(asking -> asking.applicant().account() == null && !asking.applicant().email().isEmpty())
        .map(asking -> new Recipient.Address(asking.applicant().email(), asking.language()));
  }
}
