package az.rayon.accounts;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module.
@Configuration(proxyBeanMethods = false)
class AccountsMenu {

  @Bean
  MenuItem accountsDesk() {
    return new MenuItem(Place.DESK, 90, "accounts.desk", "/desk/accounts",
        actor -> actor.holds(Role.ADMIN) || actor.holds(Role.AUDITOR));
  }

  @Bean
  MenuItem leaveDesk() {
    return new MenuItem(Place.DESK_HOUSE, 85, "accounts.leave", "/desk/leave", Actor.Official.class::isInstance);
  }
}
