package az.rayon.site;

import az.rayon.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Styles, fonts and pictures, all from this host (N7). Their address carries a hash of them all, so that browsers may
/// keep them for ever and still never show an old one.
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

  private static final String VERSION = version();

  static String address(String name) {
    return "/assets/" + VERSION + "/" + name;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()).resourceChain(true)
        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(VERSION, "/**"));
  }

  private static String version() {
    try {
      var hash = Sha256.digest();
      var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/assets/**");
      var readable = Arrays.stream(files).filter(Resource::isReadable);
      for (var file : readable.sorted(Comparator.comparing(Resource::getFilename)).toList()) {
        hash.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(hash.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
