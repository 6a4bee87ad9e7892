package az.rayon.directory;

import az.rayon.kernel.Actor;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into the directory.
@Configuration(proxyBeanMethods = false)
class DirectoryMenu {

  @Bean
  MenuItem directoryInTheHeader() {
    return MenuItem.forAll(Place.HEADER, 60, "directory.title", "/directory");
  }

  @Bean
  MenuItem directoryOnTheDesk() {
    return new MenuItem(Place.DESK_HOUSE, 80, "directory.desk", "/desk/directory", Actor.Official.class::isInstance);
  }
}
