package az.rayon.services.certificates;

import az.rayon.kernel.Actor.Citizen;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into what concerns certificates.
@Configuration(proxyBeanMethods = false)
class CertificateMenus {

  @Bean
  MenuItem checkADocument() {
    return MenuItem.forAll(Place.TASK, 40, "services.certificates.menu.verify", "/verify");
  }

  @Bean
  MenuItem certificatesDesk() {
    return new MenuItem(Place.DESK, 20, "services.certificates.menu.desk", "/desk/certificates", Rights::mayRead);
  }

  @Bean
  MenuItem certificateTemplates() {
    return new MenuItem(Place.DESK_SERVICES, 21, "services.certificates.templates.title",
        "/desk/certificates/templates",
        actor -> Rights.mayReadTemplates(actor) && !Rights.mayRead(actor));
  }

  @Bean
  MenuItem certificateKeys() {
    return new MenuItem(Place.DESK_SYSTEM, 92, "services.certificates.menu.keys", "/desk/certificates/keys",
        Rights::mayReadKeys);
  }

  @Bean
  MenuItem myDocuments() {
    return new MenuItem(Place.MINE, 82, "services.certificates.menu.mine", "/me/documents",
        Citizen.class::isInstance);
  }
}
