package az.rayon.services.certificates;

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
}
