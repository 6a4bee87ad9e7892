package az.rayon.services.applications;

import az.rayon.services.housing.Approved;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the housing queue which applications for it were granted.
@Component
class GrantedHousing implements Approved {

  private static final String SERVICE = "housing-registration";

  private final Applications applications;

  GrantedHousing(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Optional<Grant> find(String application) {
    return applications.find(application)
        .filter(found -> found.asking().service().equals(SERVICE) && found.state() instanceof State.Granted)
        .map(found -> {
          var who = found.asking().applicant();
          return new Grant(found.number(), who.name(), who.fin(), who.account(), who.email(),
              found.asking().language());
        });
  }
}
