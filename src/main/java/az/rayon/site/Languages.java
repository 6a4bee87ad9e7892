package az.rayon.site;

import az.rayon.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page stands under its language, `/az /en /ru`, and keeps the rest of its address in all three. What machines
/// read (`…Api`) has one address.
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    views.addRedirectViewController("/", "/az");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new AddressLanguage());
  }

  /// An address with a slash too many at its end is the address without it.
  @Bean
  UrlHandlerFilter lastSlash() {
    return UrlHandlerFilter.trailingSlashHandler("/az/**", "/en/**", "/ru/**")
        .redirect(HttpStatus.PERMANENT_REDIRECT).build();
  }

  /// Three addresses instead of a pattern for the language: what is written out is found at once, while patterns are
  /// tried one after the other.
  @Bean
  WebMvcRegistrations pages() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new InThreeLanguages();
      }
    };
  }

  private static final class InThreeLanguages extends RequestMappingHandlerMapping {

    private final Set<String> wholeAddresses = new HashSet<>();

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
      var mapping = super.getMappingForMethod(method, type);
      if (mapping == null || !showsPages(type)) return mapping;
      return RequestMappingInfo.paths("/az", "/en", "/ru").options(getBuilderConfiguration()).build().combine(mapping);
    }

    /// Patterns are found by their first words, as whole addresses are by all of theirs.
    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
      var whole = super.getDirectPaths(mapping);
      wholeAddresses.addAll(whole);
      var found = new HashSet<>(whole);
      for (var pattern : mapping.getPatternValues()) if (!whole.contains(pattern)) found.add(firstWords(pattern));
      return found;
    }

    /// Of an address that is no whole one, only the patterns are tried that begin as it does; only where none of them
    /// fits, all. Trying all was a fifth of the work of an appeal that is handed in.
    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
      return super.lookupHandlerMethod(wholeAddresses.contains(address) ? address : firstWords(address), request);
    }

    private static String firstWords(String address) {
      var words = address.split("/", 4);
      return words.length < 3 ? address : words[1] + " " + words[2];
    }
  }

  private static boolean showsPages(Class<?> type) {
    return AnnotatedElementUtils.hasAnnotation(type, Controller.class)
        && !AnnotatedElementUtils.hasAnnotation(type, RestController.class)
        && type.getPackageName().startsWith("az.rayon");
  }

  private static final class AddressLanguage implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
        NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
      var http = request.getNativeRequest(HttpServletRequest.class);
      return http == null ? Language.AZ : Frames.language(http);
    }
  }
}
