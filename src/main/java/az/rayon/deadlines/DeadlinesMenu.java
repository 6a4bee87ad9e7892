package az.rayon.deadlines;

import az.rayon.kernel.Actor;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module.
@Configuration(proxyBeanMethods = false)
class DeadlinesMenu {

  @Bean
  MenuItem whenMustTheyAnswer() {
    return MenuItem.forAll(Place.FOOTER, 40, "deadlines.due", "/deadlines");
  }

  @Bean
  MenuItem workingCalendar() {
    return MenuItem.forAll(Place.FOOTER, 41, "deadlines.calendar", "/deadlines/calendar");
  }

  @Bean
  MenuItem calendarDesk() {
    return new MenuItem(Place.DESK_HOUSE, 80, "deadlines.desk", "/desk/deadlines",
        actor -> actor instanceof Actor.Official official && EnteringDecisions.mayEnter(official));
  }
}
