package az.rayon.appeals.receptions;

import az.rayon.kernel.Actor.Citizen;
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
  MenuItem receptionsOfAll() {
    return MenuItem.forAll(Place.FOOTER, 2, "appeals.reception.menu.book", "/receptions");
  }

  @Bean
  MenuItem myReceptions() {
    return new MenuItem(Place.MINE, 83, "appeals.reception.mine", "/me/receptions", Citizen.class::isInstance);
  }

  @Bean
  MenuItem receptionsDesk() {
    return new MenuItem(Place.DESK, 15, "appeals.reception.menu.desk", "/desk/receptions", ReceptionRights::hasDesk);
  }
}
