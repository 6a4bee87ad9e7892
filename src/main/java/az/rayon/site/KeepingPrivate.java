package az.rayon.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Says of every [PrivatePlace] that nobody keeps it.
@Configuration(proxyBeanMethods = false)
class KeepingPrivate implements WebMvcConfigurer {

  private final ObjectProvider<PrivatePlace> places;

  KeepingPrivate(ObjectProvider<PrivatePlace> places) {
    this.places = places;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    var patterns = places.stream().flatMap(place -> place.patterns().stream()).toList();
    if (!patterns.isEmpty()) interceptors.addInterceptor(new Unkept()).addPathPatterns(patterns);
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
