package az.rayon.appeals.receptions;

import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to receptions.
@Configuration(proxyBeanMethods = false)
class ReceptionMenus {

  @Bean
  MenuItem bookAReception() {
    return MenuItem.forAll(Place.TASK, 30, "appeals.reception.menu.book", "/receptions");
  }

  @Bean
  MenuItem receptionsDesk() {
    return new MenuItem(Place.DESK, 15, "appeals.reception.menu.desk", "/desk/receptions", ReceptionRights::hasDesk);
  }
}
