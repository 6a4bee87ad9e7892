package az.rayon.notifications;

import az.rayon.database.Settings;
import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module.
@Configuration(proxyBeanMethods = false)
class NotificationsMenu {

  @Bean
  MenuItem lettersDesk() {
    return new MenuItem(Place.DESK, 91, "notifications.desk", "/desk/letters",
        actor -> actor.holds(Role.ADMIN) || actor.holds(Role.AUDITOR));
  }

  @Bean
  MenuItem lettersShown(Settings settings) {
    return new MenuItem(Place.FOOTER, 90, "notifications.shown", "/letters", _ -> settings.demo());
  }
}
