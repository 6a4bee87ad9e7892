package az.rayon.opendata.stories;

import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way to the stories for who writes them.
@Configuration(proxyBeanMethods = false)
class StoriesMenu {

  @Bean
  MenuItem storiesAtTheDesk() {
    return new MenuItem(Place.DESK_OPENNESS, 76, "opendata.stories", StoryDeskPages.PATH,
        actor -> actor.holds(Role.EDITOR));
  }
}
