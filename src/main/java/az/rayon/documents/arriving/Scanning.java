package az.rayon.documents.arriving;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which scanner stands before the store, as the settings say.
@Configuration(proxyBeanMethods = false)
class Scanning {

  @Bean
  Scanner scanner(FileSettings settings) {
    return settings.scanner().isEmpty() ? new NoScanner() : new ClamdScanner(settings);
  }
}
