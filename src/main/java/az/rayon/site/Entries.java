package az.rayon.site;

import az.rayon.database.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The site's own entries in the menus.
@Configuration(proxyBeanMethods = false)
class Entries {

  @Bean
  MenuItem aboutEntry() {
    return MenuItem.forAll(Place.FOOTER, 800, "site.about", "/about");
  }

  @Bean
  MenuItem accessibilityEntry() {
    return MenuItem.forAll(Place.FOOTER, 810, "site.accessibility", "/accessibility");
  }

  @Bean
  MenuItem privacyEntry() {
    return MenuItem.forAll(Place.FOOTER, 820, "site.privacy", "/privacy");
  }

  @Bean
  MenuItem programsEntry() {
    return MenuItem.forAll(Place.FOOTER, 830, "site.api.title", "/api");
  }

  @Bean
  MenuItem componentsEntry(Settings settings) {
    return new MenuItem(Place.FOOTER, 900, "site.components", "/components", _ -> settings.demo());
  }
}
