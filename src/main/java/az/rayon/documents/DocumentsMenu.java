package az.rayon.documents;

import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module's pages.
@Configuration(proxyBeanMethods = false)
class DocumentsMenu {

  @Bean
  MenuItem signatureInTheFooter() {
    return MenuItem.forAll(Place.FOOTER, 60, "documents.signature.menu", "/signature");
  }

  @Bean
  MenuItem storeOnTheDesk() {
    return new MenuItem(Place.DESK_SYSTEM, 90, "documents.store.menu", "/desk/documents",
        actor -> actor.holds(Role.ADMIN) || actor.holds(Role.AUDITOR));
  }
}
