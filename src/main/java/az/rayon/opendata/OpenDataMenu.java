package az.rayon.opendata;

import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module.
@Configuration(proxyBeanMethods = false)
class OpenDataMenu {

  @Bean
  MenuItem figuresForAll() {
    return MenuItem.forAll(Place.HEADER, 60, "opendata.series", "/series");
  }

  @Bean
  MenuItem rowsForAll() {
    return MenuItem.forAll(Place.HEADER, 61, "opendata.datasets", "/open-data");
  }
}
