package az.rayon.actionplan;

import az.rayon.kernel.Actor;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into the plans.
@Configuration(proxyBeanMethods = false)
class ActionplanMenu {

  @Bean
  MenuItem plansInHeader() {
    return MenuItem.forAll(Place.HEADER, 20, "actionplan.plans", "/plans");
  }

  @Bean
  MenuItem plansAtDesk() {
    return new MenuItem(Place.DESK, 40, "actionplan.desk", "/desk/plans", Actor.Official.class::isInstance);
  }
}
