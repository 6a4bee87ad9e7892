package az.rayon.opendata.harvest;

import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Goes out where the operator lets it; and the way there for who answers for open data.
@Configuration(proxyBeanMethods = false)
class Connecting {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Bean
  Portals portals(HarvestSettings settings) {
    return settings.connected() ? new PortalsOverHttp(settings.local(), LONGEST) : new NotConnected();
  }

  @Bean
  MenuItem exportAtTheDesk() {
    return new MenuItem(Place.DESK_OPENNESS, 77, "opendata.export", "/desk/portal-export",
        actor -> actor.holds(Role.DATA));
  }

  @Bean
  MenuItem harvestAtTheDesk() {
    return new MenuItem(Place.DESK_OPENNESS, 75, "opendata.harvest", SourcePages.PATH, actor -> actor.holds(Role.DATA));
  }
}
