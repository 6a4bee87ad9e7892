package az.rayon.services.housing;

import az.rayon.kernel.Actor.Official;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to the queue.
@Configuration(proxyBeanMethods = false)
class HousingMenus {

  @Bean
  MenuItem housingQueue() {
    return MenuItem.forAll(Place.TASK, 40, "services.housing.menu", "/housing");
  }

  @Bean
  MenuItem housingDesk() {
    return new MenuItem(Place.DESK, 30, "services.housing.menu.desk", "/desk/housing",
        actor -> actor instanceof Official official && Entry.seenBy(official));
  }
}
