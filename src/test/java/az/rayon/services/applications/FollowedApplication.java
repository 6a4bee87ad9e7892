package az.rayon.services.applications;

import static az.rayon.accounts.Visits.onward;

import az.rayon.appeals.Portal;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/// An application on the desk, and whoever applied without an account and follows it with number and PIN.
abstract class FollowedApplication extends ApplicationOnDesk {

  @Autowired
  HandlingApplications handling;

  @Autowired
  DecidingApplications deciding;

  @Autowired
  Enclosures enclosures;

  Portal visitor() {
    return Portal.visitor(web);
  }

  String pass() {
    return onward(visitor().post("/az/applications/follow", Map.of("number", number, "pin", pin)));
  }

  HandlingApplications.Seen seen() {
    return new HandlingApplications.Seen(number, applications.get(number).version());
  }
}
