package az.rayon.services;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The ways into catalogue and applications. What somebody follows with a PIN is a public address with one person's
/// words behind it: no browser on a shared computer keeps a copy, and no search engine takes it in.
@Configuration(proxyBeanMethods = false)
class ServiceEntries implements WebMvcConfigurer {

  private static final List<Role> HANDLING = List.of(Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY,
      Role.HEAD, Role.AUDITOR);

  @Bean
  MenuItem getAService() {
    return MenuItem.forAll(Place.TASK, 12, "services.catalogue.menu.task", "/services");
  }

  @Bean
  MenuItem servicesOfAll() {
    return MenuItem.forAll(Place.HEADER, 5, "services.catalogue.menu", "/services");
  }

  @Bean
  MenuItem myApplications() {
    return new MenuItem(Place.HEADER, 79, "services.applications.menu.mine", "/me/applications",
        Citizen.class::isInstance);
  }

  @Bean
  MenuItem applicationsDesk() {
    return new MenuItem(Place.DESK, 11, "services.applications.menu.desk", "/desk/applications",
        actor -> holds(actor, HANDLING));
  }

  @Bean
  MenuItem catalogueDesk() {
    return new MenuItem(Place.DESK, 40, "services.catalogue.menu.desk", "/desk/services",
        actor -> holds(actor, List.of(Role.EDITOR, Role.DEPUTY)));
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new Unkept()).addPathPatterns("/*/applications/follow/**");
  }

  private static boolean holds(Actor actor, List<Role> roles) {
    return actor instanceof Official official && roles.stream().anyMatch(official::is);
  }

  private static final class Unkept implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Robots-Tag", "noindex");
      return true;
    }
  }
}
