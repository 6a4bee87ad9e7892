package az.rayon.opendata.uploads;

import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way to the desk of open data.
@Configuration(proxyBeanMethods = false)
class UploadMenus {

  @Bean
  MenuItem openDataDesk() {
    return new MenuItem(Place.DESK, 60, "opendata.up.title", SetPages.PATH, Rights::mayRead);
  }
}
