package az.rayon.services;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import az.rayon.site.PrivatePlace;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into catalogue and applications. What somebody fills in, and what they follow with a PIN, nobody keeps.
@Configuration(proxyBeanMethods = false)
class ServiceEntries {

  private static final List<Role> HANDLING = List.of(Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY,
      Role.HEAD, Role.AUDITOR);

  @Bean
  MenuItem getAService() {
    return MenuItem.forAll(Place.TASK, 12, "services.catalogue.menu.task", "/services");
  }

  @Bean
  MenuItem servicesOfAll() {
    return MenuItem.forAll(Place.HEADER, 5, "services.catalogue.menu", "/services");
  }

  @Bean
  MenuItem myApplications() {
    return new MenuItem(Place.MINE, 79, "services.applications.menu.mine", "/me/applications",
        Citizen.class::isInstance);
  }

  @Bean
  MenuItem applicationsDesk() {
    return new MenuItem(Place.DESK, 11, "services.applications.menu.desk", "/desk/applications",
        actor -> holds(actor, HANDLING));
  }

  @Bean
  MenuItem catalogueDesk() {
    return new MenuItem(Place.DESK, 40, "services.catalogue.menu.desk", "/desk/services",
        actor -> holds(actor, List.of(Role.EDITOR, Role.DEPUTY)));
  }

  @Bean
  PrivatePlace filledIn() {
    return new PrivatePlace(List.of("/*/applications/follow/**", "/*/services/*/apply/*/**", "/*/housing/own/**"));
  }

  private static boolean holds(Actor actor, List<Role> roles) {
    return actor instanceof Official official && roles.stream().anyMatch(official::is);
  }
}
